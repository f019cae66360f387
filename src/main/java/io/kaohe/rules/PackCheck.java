package io.kaohe.rules;

import io.kaohe.facts.Ladder;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks what no single rule shows. */
final class PackCheck {
    private static final String SCHEME = "scheme.yaml";

    private final Pack pack;
    private final Findings findings;

    PackCheck(Pack pack, Findings findings) {
        this.pack = pack;
        this.findings = findings;
    }

    /** Every method of the scheme has a rule that asks for it. */
    void methods(SortedSet<String> methods) {
        for (String method : new TreeSet<>(pack.scheme().methods().values())) {
            if (!methods.contains(method)) {
                Source place = place(method);
                if (methods.isEmpty()) {
                    findings.add("method-none", place, method);
                } else {
                    findings.add("method", place, method, Nearest.to(method, methods));
                }
            }
        }
    }

    /** The line of the settings that names the method. */
    private Source place(String method) {
        Matcher named = Pattern.compile(
                        "[:：]\\s*[\"']?" + Pattern.quote(method) + "[\"']?\\s*([,}#]|$)", Pattern.MULTILINE)
                .matcher(pack.schemeText());
        if (!named.find()) {
            return Source.of(SCHEME);
        }
        String before = pack.schemeText().substring(0, named.start());
        return new Source(SCHEME, (int) before.lines().count(), 0);
    }

    /** Every grade and every light that a condition asks for is given by a rule. */
    void words(List<Rule> rules, List<RuleReader.Sought> sought) {
        SortedSet<String> grades = grades(rules);
        SortedSet<String> lights = lights(rules);
        for (RuleReader.Sought one : sought) {
            boolean light = one.attribute() == Attribute.LIGHT;
            given(light ? lights : grades, light ? "light" : "grade", one.word());
        }
    }

    private void given(SortedSet<String> given, String code, Line word) {
        if (given.isEmpty()) {
            findings.add(code + "-none", word.source(), word.text());
        } else if (!given.contains(word.text())) {
            findings.add(code, word.source(), word.text(), Nearest.to(word.text(), given));
        }
    }

    private static SortedSet<String> lights(List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.focus() == Focus.BODY && rule.outcome() instanceof Outcome.Lit)
                .map(rule -> ((Outcome.Lit) rule.outcome()).light())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that rules give, and those that one may be moved to. */
    private SortedSet<String> grades(List<Rule> rules) {
        SortedSet<String> given = rules.stream()
                .filter(rule -> rule.outcome() instanceof Outcome.Graded)
                .map(rule -> ((Outcome.Graded) rule.outcome()).grade())
                .collect(Collectors.toCollection(TreeSet::new));
        Ladder ladder = pack.scheme().ladders().get(Scheme.GRADES);
        if (ladder != null && rules.stream().anyMatch(rule -> moves(rule.outcome()))) {
            given.addAll(ladder.stages());
        }
        return given;
    }

    /** A grade that is given stands on the ladder of grades, if there is one; there must be one for what moves it. */
    void ladder(Outcome outcome, Line line) {
        Ladder ladder = pack.scheme().ladders().get(Scheme.GRADES);
        if (ladder == null) {
            if (moves(outcome)) {
                findings.add("grade-ladder-none", line.source(), line.text());
            }
            return;
        }
        String grade = outcome instanceof Outcome.Graded graded
                ? graded.grade()
                : outcome instanceof Outcome.Ceiling ceiling ? ceiling.grade() : null;
        if (grade != null && ladder.rung(grade).isEmpty()) {
            findings.add("grade-ladder", line.source(), grade, Nearest.to(grade, ladder.stages()));
        }
    }

    /** A consequence of which only the highest is proposed stands on the ladder of consequences. */
    void highest(Outcome outcome, Line line) {
        if (!(outcome instanceof Outcome.Proposed proposed) || !proposed.highest()) {
            return;
        }
        Ladder ladder = pack.scheme().ladders().get(Scheme.CONSEQUENCES);
        if (ladder == null) {
            findings.add("consequence-ladder-none", line.source(), proposed.consequence());
        } else if (ladder.rung(proposed.consequence()).isEmpty()) {
            String consequence = proposed.consequence();
            findings.add("consequence-ladder", line.source(), consequence, Nearest.to(consequence, ladder.stages()));
        }
    }

    private static boolean moves(Outcome outcome) {
        return outcome instanceof Outcome.Moved || outcome instanceof Outcome.Ceiling;
    }

    /** The award methods that rules ask for. */
    static SortedSet<String> paying(List<Rule> rules) {
        SortedSet<String> methods = new TreeSet<>();
        rules.forEach(rule -> methods.addAll(rule.needs().methods()));
        return methods;
    }

    /** Adds the award methods that conditions ask for. */
    static void methods(List<Condition> conditions, SortedSet<String> methods) {
        for (Condition condition : conditions.stream().flatMap(Condition::plain).toList()) {
            if (condition instanceof Condition.Among among
                    && among.attribute() == Attribute.METHOD
                    && !among.denied()) {
                methods.addAll(among.values());
            }
        }
    }
}
