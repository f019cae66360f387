package io.kaohe.rules;

import io.kaohe.facts.Amount;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Source;
import io.kaohe.report.Ambiguities;
import io.kaohe.report.Question;
import io.kaohe.report.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a scheme leaves open. */
final class Opens {
    private static final String SCHEME = "scheme.yaml";

    /** A share less a whole: what is above the target, in percentage points. */
    private static final Pattern ABOVE = Pattern.compile("(完成率|进度比|得分率)\\s*[−-－-]\\s*(?:100%|1)(?![\\d.])");

    /** Settings that every scheme has to say something about, with what holds as long as it says nothing. */
    private static final List<String> SETTINGS =
            List.of("并列", "舍入.完成率", "舍入.分项", "舍入.总分", "舍入.排名", "最低可判定率", "最旧期间", "只增不减持平", "序时");

    private final Pack pack;
    private final List<Rule> rules;
    private final Places places;
    private final List<Question> questions = new ArrayList<>();

    private Opens(Pack pack, List<Rule> rules) {
        this.pack = pack;
        this.rules = rules;
        this.places = new Places(pack);
    }

    /** What is open, and to which side each line belongs. */
    static Ambiguities of(Pack pack, List<Rule> rules) {
        Opens opens = new Opens(pack, rules);
        Lint.holes(pack, rules).forEach(opens::hole);
        rules.forEach(opens::surplus);
        opens.questions.addAll(QuotaQuestions.of(pack));
        SETTINGS.stream().filter(setting -> !opens.written(setting)).forEach(opens::setting);
        return new Ambiguities(pack.scheme().name(), opens.questions, opens.thresholds());
    }

    private void hole(Hole hole) {
        questions.add(new Question(
                hole.span().single() ? "line" : "hole",
                hole.place(),
                hole.near().info().clause(),
                List.of(
                        hole.told(),
                        hole.what(),
                        hole.example(),
                        before(hole),
                        hole.near().id())));
    }

    private static String before(Hole hole) {
        return hole.rest().isEmpty() ? "" : hole.rest() + "，";
    }

    /** Whether a part of a point counts, where the formula pays by the point. */
    private void surplus(Rule rule) {
        String sentence = rule.info().sentences().get(rule.info().sentences().size() - 1);
        Matcher above = ABOVE.matcher(sentence);
        if (rule.focus() == Focus.AWARDING && above.find()) {
            questions.add(new Question(
                    "part-of-a-point",
                    places.head(rule),
                    rule.info().clause(),
                    List.of(rule.id(), sentence, above.group(1))));
        }
    }

    private void setting(String name) {
        questions.add(new Question("setting." + name, Source.of(SCHEME), null, List.of()));
    }

    /** Whether the settings say it; a point of rounding stands under its own key. */
    private boolean written(String setting) {
        int dot = setting.indexOf('.');
        String key = "\\s*:";
        String pattern = dot < 0
                ? "(?m)^\\s+" + setting + key
                : "(?ms)^\\s+" + setting.substring(0, dot) + key + ".*?" + setting.substring(dot + 1) + key;
        return Pattern.compile(pattern).matcher(pack.schemeText()).find();
    }

    private List<Threshold> thresholds() {
        List<Threshold> thresholds = new ArrayList<>();
        for (Rule rule : rules) {
            for (int i = 0; i < rule.conditions().size(); i++) {
                String sentence = rule.info().sentences().get(i);
                if (rule.conditions().get(i) instanceof Condition.Compare compare
                        && compare.right() instanceof Term.Named named
                        && (compare.relation() == Relation.NOT_BELOW || compare.relation() == Relation.NOT_ABOVE)) {
                    value(named)
                            .ifPresent(value -> thresholds.add(new Threshold(
                                    named.name(), value, sentence, outcome(rule), places.sentence(rule, sentence))));
                }
            }
        }
        return thresholds;
    }

    private static String outcome(Rule rule) {
        return rule.info().sentences().get(rule.info().sentences().size() - 1);
    }

    /** The last value that the settings give. */
    private Optional<String> value(Term.Named named) {
        List<NamedNumber> values = pack.scheme().numbers().getOrDefault(named.name(), List.of());
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.get(values.size() - 1).value()).map(Amount::toString);
    }
}
