package io.kaohe.rules;

import io.kaohe.facts.Pack;
import io.kaohe.facts.Source;
import io.kaohe.report.RuleInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads every rule file of a pack. */
final class RuleReader {
    private static final String ENDING = ".dslr";

    private final Pack pack;
    private final Findings findings;
    private final List<Sought> sought = new ArrayList<>();
    private final SortedSet<String> methods = new TreeSet<>();

    RuleReader(Pack pack, Findings findings) {
        this.pack = pack;
        this.findings = findings;
    }

    /** The rules that could be understood, in the order of the files. */
    List<Rule> read() {
        List<Rule> rules = new ArrayList<>();
        for (Pack.RuleText file : pack.rules()) {
            Optional<Focus> folder = folder(file.path());
            List<Draft> drafts = once(RuleFile.read(file, findings));
            if (folder.isEmpty()) {
                findings.add("folder", Source.of(file.path()), file.path());
            } else {
                drafts.forEach(draft -> rule(draft, folder.get()).ifPresent(rules::add));
            }
        }
        return rules;
    }

    /** A word that a condition asks for, where it stands. */
    record Sought(Attribute attribute, Line word) {}

    /** The grades and lights that conditions ask for. */
    List<Sought> sought() {
        return sought;
    }

    /** The award methods that conditions ask for, also of rules that could not be understood. */
    SortedSet<String> methods() {
        return methods;
    }

    /** The first of each name; a name used again is a finding. */
    private List<Draft> once(List<Draft> drafts) {
        Map<String, Draft> first = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            Draft earlier = first.putIfAbsent(draft.name(), draft);
            if (earlier != null) {
                int line = earlier.head().source().line();
                findings.add("twice", draft.head().source(), draft.name(), Integer.toString(line));
            }
        }
        return List.copyOf(first.values());
    }

    private static Optional<Focus> folder(String path) {
        return Arrays.stream(Focus.values())
                .filter(focus -> path.startsWith(focus.folder() + "/"))
                .findFirst();
    }

    private Optional<Rule> rule(Draft draft, Focus folder) {
        Optional<Focus> focus = OutcomeReader.focus(folder, draft.outcome(), findings);
        Focus likely = focus.orElseGet(() -> OutcomeReader.likely(folder, draft.outcome()));
        Focus looked = likely.adjusting() ? adjusted(draft) : likely;
        Vocabulary vocabulary = new Vocabulary(looked, pack);
        ConditionReader reader = new ConditionReader(vocabulary, findings);
        List<Condition> conditions = new ArrayList<>();
        draft.conditions()
                .forEach(line -> reader.read(line).ifPresent(condition -> {
                    conditions.add(condition);
                    condition.plain().forEach(plain -> sought.addAll(sought(plain, line)));
                }));
        Optional<Outcome> outcome =
                focus.flatMap(known -> new OutcomeReader(vocabulary, findings).read(draft.outcome()));
        outcome.ifPresent(known -> {
            PackCheck check = new PackCheck(pack, findings);
            check.ladder(known, draft.outcome());
            check.highest(known, draft.outcome());
        });
        PackCheck.methods(conditions, methods);
        return outcome.map(known -> rule(draft, vocabulary.focus(), conditions, known));
    }

    /** What a rule with a bonus looks at: that of which its conditions can be asked, or most of them when one is mistaken. */
    private Focus adjusted(Draft draft) {
        Stream<Focus> whole = Stream.of(Focus.ADJUSTED_BODY, Focus.ADJUSTED_EVENT, Focus.ADJUSTED_TARGET);
        return whole.filter(focus -> mistakes(draft, focus) == 0)
                .findFirst()
                .orElseGet(() -> Stream.of(Focus.ADJUSTED_TARGET, Focus.ADJUSTED_EVENT, Focus.ADJUSTED_BODY)
                        .min(Comparator.comparingInt(focus -> mistakes(draft, focus)))
                        .orElseThrow());
    }

    private int mistakes(Draft draft, Focus focus) {
        Findings tried = new Findings();
        ConditionReader reader = new ConditionReader(new Vocabulary(focus, pack), tried);
        draft.conditions().forEach(reader::read);
        return tried.all().size();
    }

    private static Rule rule(Draft draft, Focus focus, List<Condition> conditions, Outcome outcome) {
        Mentions mentions = new Mentions(conditions, outcome);
        SortedSet<String> methods = new TreeSet<>();
        PackCheck.methods(conditions, methods);
        Rule.Needs needs = new Rule.Needs(mentions.tables(), mentions.indicators(), methods);
        Rule.Meaning meaning = new Rule.Meaning(conditions, outcome);
        return new Rule(info(draft, mentions), focus, needs, () -> meaning);
    }

    /** What the sentences of a rule mean in which nothing is wrong. */
    static Rule.Meaning meaning(RuleInfo info, Focus focus, Pack pack) {
        Source somewhere = Source.of(info.id());
        List<Line> lines = info.sentences().stream()
                .map(sentence -> new Line(sentence, somewhere))
                .toList();
        Findings none = new Findings();
        Vocabulary vocabulary = new Vocabulary(focus, pack);
        ConditionReader reader = new ConditionReader(vocabulary, none);
        List<Condition> conditions = lines.subList(0, lines.size() - 1).stream()
                .map(line -> reader.read(line).orElseThrow())
                .toList();
        Outcome outcome = new OutcomeReader(vocabulary, none)
                .read(lines.get(lines.size() - 1))
                .orElseThrow();
        return new Rule.Meaning(conditions, outcome);
    }

    private static List<Sought> sought(Condition condition, Line line) {
        if (condition instanceof Condition.Compare compare
                && compare.left() instanceof Term.Recurring recurring
                && recurring.state() instanceof Term.State.Word word) {
            return sought(word.among(), line);
        }
        boolean given = condition instanceof Condition.Among among
                && (among.attribute() == Attribute.GRADE || among.attribute() == Attribute.LIGHT);
        return given ? sought((Condition.Among) condition, line) : List.of();
    }

    private static List<Sought> sought(Condition.Among among, Line line) {
        return among.values().stream()
                .map(value -> {
                    int at = line.text().indexOf(value);
                    return new Sought(among.attribute(), line.part(at, at + value.length()));
                })
                .toList();
    }

    /** Its file without ending, then its name. */
    static String id(Draft draft) {
        String path = draft.head().source().file();
        return path.substring(0, path.length() - ENDING.length()) + "/" + draft.name();
    }

    private static RuleInfo info(Draft draft, Mentions mentions) {
        return new RuleInfo(
                id(draft),
                draft.metadata().getOrDefault(Draft.TITLE, ""),
                draft.metadata().getOrDefault(Draft.CLAUSE, ""),
                draft.metadata().get(Draft.EXPLANATION),
                draft.metadata().get(Draft.ADVICE),
                Stream.concat(draft.conditions().stream(), Stream.of(draft.outcome()))
                        .map(Line::text)
                        .toList(),
                List.copyOf(mentions.numbers()));
    }
}
