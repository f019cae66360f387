package io.kaohe.render;

import io.kaohe.facts.Composition;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Quota;
import io.kaohe.facts.Register;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Section;
import io.kaohe.facts.TieBreak;
import io.kaohe.facts.Unit;
import io.kaohe.facts.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The settings of a scheme in plain words, those too that it leaves to the defaults. */
final class AnnexSettings {
    private static final String[] QUARTERS = {"Q1", "H1", "Q3", "年"};

    private final Words words;
    private final Scheme scheme;

    AnnexSettings(Words words, Scheme scheme) {
        this.words = words;
        this.scheme = scheme;
    }

    /** A sentence a setting. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("annex.marks", Shown.plain(scheme.totalMarks())));
        sentences.add(words.say("annex.calendar", calendar()));
        for (RoundType type : RoundType.values()) {
            List<Section> sections = scheme.sections().getOrDefault(type, List.of());
            if (!sections.isEmpty()) {
                sentences.add(words.say("annex.sections", type.chinese(), chinese(sections)));
            }
        }
        sentences.add(path());
        sentences.add(words.say(
                "annex.vintages",
                chinese(new TreeSet<>(scheme.vintages().interim())),
                chinese(new TreeSet<>(scheme.vintages().yearly()))));
        sentences.add(words.say("annex.oldest", scheme.oldest()));
        sentences.add(words.say("annex.judgeable", Shown.amount(scheme.minimumJudgeable(), Unit.PERCENT)));
        sentences.add(words.say("annex.placing." + scheme.placing().code()));
        sentences.add(words.say(scheme.levelMeetsOnlyUp() ? "annex.level.met" : "annex.level.missed"));
        sentences.add(words.say("annex.rounding", roundings()));
        scheme.overall().registers().values().forEach(register -> sentences.add(register(register)));
        scheme.overall().quotas().forEach(quota -> sentences.add(quota(quota)));
        scheme.overall().compositions().values().forEach(one -> sentences.add(composition(one)));
        if (!scheme.overall().ties().isEmpty()) {
            sentences.add(words.say(
                    "annex.ties",
                    words.names(scheme.overall().ties().stream().map(this::tie).toList())));
        }
        return sentences;
    }

    private String tie(TieBreak tie) {
        return words.say("annex.tie." + tie.by().code(), tie.name());
    }

    private String register(Register register) {
        return register.cap() == null
                ? words.say(
                        "annex.register.open",
                        register.name(),
                        register.purpose().chinese())
                : words.say(
                        "annex.register", register.name(), register.purpose().chinese(), Shown.plain(register.cap()));
    }

    /** 年的得分由几轮合成：Q1占20%、…. */
    private String composition(Composition composition) {
        List<String> shares = composition.shares().stream()
                .map(share -> {
                    String slot = slot(new Round(1, share.month()).slot());
                    String round = share.yearsBefore() == 0
                            ? slot
                            : words.say("annex.composed.before", words.numeral(share.yearsBefore() - 1), slot);
                    return words.say("annex.composed.share", round, Shown.amount(share.share(), Unit.PERCENT));
                })
                .toList();
        return words.say("annex.composed", slot(composition.slot()), words.names(shares));
    }

    private String quota(Quota quota) {
        String limit = quota.share() == null
                ? words.say("annex.quota.number", String.valueOf(quota.number()))
                : words.say(
                        "annex.quota.share",
                        Shown.amount(quota.share(), Unit.PERCENT),
                        quota.rounding().chinese());
        return words.say(quota.ties() ? "annex.quota.in" : "annex.quota.out", quota.grade(), limit);
    }

    private String chinese(Iterable<? extends Word> all) {
        List<String> names = new ArrayList<>();
        all.forEach(word -> names.add(word.chinese()));
        return words.names(names);
    }

    private String calendar() {
        List<String> types = new ArrayList<>();
        for (RoundType type : RoundType.values()) {
            Set<String> slots = scheme.calendar().getOrDefault(type, Set.of());
            if (!slots.isEmpty()) {
                List<String> names = slots.stream().map(this::slot).toList();
                types.add(words.say("annex.round", words.names(names), type.chinese()));
            }
        }
        return words.clauses(types.toArray(String[]::new));
    }

    /** 一季度, 上半年, 2月. */
    private String slot(String slot) {
        return switch (slot) {
            case "Q1" -> words.say("round.quarter", words.numeral(0));
            case "H1" -> words.say("round.half");
            case "Q3" -> words.say("round.quarter", words.numeral(2));
            case "年" -> words.say("round.year");
            default -> words.say("round.months", Integer.parseInt(slot));
        };
    }

    private String path() {
        List<Fraction> path = scheme.path();
        if (path.isEmpty()) {
            return words.say("annex.path.linear");
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            parts.add(words.say("annex.share", slot(QUARTERS[i]), Shown.amount(path.get(i), Unit.PERCENT)));
        }
        return words.say("annex.path", words.names(parts));
    }

    private String roundings() {
        List<String> points = new ArrayList<>();
        scheme.roundings()
                .forEach((point, rounding) -> points.add(words.say(
                        "annex.rounding.point",
                        point,
                        rounding.digits(),
                        rounding.mode().chinese())));
        return words.parts(points.toArray(String[]::new));
    }

    List<String> methodHead() {
        List<String> head = new ArrayList<>(List.of(words.say("annex.column.kind")));
        for (Nature nature : Nature.values()) {
            head.add(nature.chinese());
        }
        return head;
    }

    /** How a target of each kind is paid, by its nature. */
    List<List<String>> methods() {
        List<List<String>> rows = new ArrayList<>();
        for (RequirementKind kind : RequirementKind.values()) {
            List<String> row = new ArrayList<>(List.of(kind.chinese()));
            for (Nature nature : Nature.values()) {
                row.add(scheme.method(kind, nature).orElseGet(() -> words.say("none")));
            }
            rows.add(row);
        }
        return rows;
    }

    List<String> numberHead() {
        return Arrays.stream(new String[] {"number", "value", "clause", "since", "until"})
                .map(column -> words.say("annex.column." + column))
                .toList();
    }

    /** Every dated value of every number. */
    List<List<String>> numbers() {
        return scheme.numbers().values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(AnnexSettings::clause))
                .map(this::number)
                .toList();
    }

    private static int clause(NamedNumber number) {
        String clause = number.clause();
        return clause == null ? Integer.MAX_VALUE : ChineseNumber.article(clause);
    }

    private List<String> number(NamedNumber number) {
        return List.of(
                number.name(),
                Shown.amount(number.value()),
                text(number.clause(), "none"),
                text(number.since(), "annex.always"),
                text(number.until(), "annex.always"));
    }

    private String text(@Nullable Object value, String otherwise) {
        return value == null ? words.say(otherwise) : value.toString();
    }
}
