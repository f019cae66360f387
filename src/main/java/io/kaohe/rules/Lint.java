package io.kaohe.rules;

import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Pack;
import io.kaohe.report.Remark;
import io.kaohe.report.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Looks at rules that compile for what they would do wrong together. */
final class Lint {
    private final Pack pack;
    private final List<Rule> rules;
    private final Remarks remarks = new Remarks();

    private Lint(Pack pack, List<Rule> rules) {
        this.pack = pack;
        this.rules = rules;
    }

    /** Everything that is found, on each of the days from which other numbers are in force. */
    static List<Remark> of(Pack pack, List<Rule> rules) {
        Lint lint = new Lint(pack, rules);
        lint.days().forEach(lint::look);
        new StockCheck(pack, rules, lint.remarks).look();
        return lint.remarks.all();
    }

    /** The holes between and beside the bands of lights and grades. */
    static List<Hole> holes(Pack pack, List<Rule> rules) {
        Lint lint = new Lint(pack, rules);
        return lint.days().stream()
                .flatMap(day -> lint.look(day).stream())
                .distinct()
                .toList();
    }

    private SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (List<NamedNumber> values : pack.scheme().numbers().values()) {
            for (NamedNumber value : values) {
                if (value.since() != null) {
                    days.add(value.since());
                    days.add(value.since().minusDays(1));
                }
                if (value.until() != null) {
                    days.add(value.until());
                    days.add(value.until().plusDays(1));
                }
            }
        }
        if (days.isEmpty()) {
            days.add(LocalDate.EPOCH);
        }
        return days;
    }

    /** Where no figure pays, and a rule may. */
    private static List<World> unpaid(List<World> judged) {
        return judged.stream()
                .filter(world -> {
                    Verdict verdict = world.word(Attribute.VERDICT, Verdict.values());
                    return verdict != null && verdict.fillable();
                })
                .toList();
    }

    private List<Hole> look(LocalDate day) {
        Survey all = Survey.of(pack, rules, day);
        Survey survey = all.without(new Contradictions(all, remarks).find());
        VerdictCheck verdicts = new VerdictCheck(survey, remarks);
        verdicts.look();
        List<World> judged = verdicts.judged();
        new AwardCheck(survey, remarks, judged).look();
        BandCheck bands = new BandCheck(survey, remarks);
        if (!judged.isEmpty()) {
            bands.look(
                    survey.those(rule -> rule.focus() == Focus.TARGET && rule.outcome() instanceof Outcome.Lit),
                    judged);
        }
        bands.look(
                survey.those(rule -> rule.focus() == Focus.BODY && rule.outcome() instanceof Outcome.Lit),
                List.of(World.ANY));
        bands.look(survey.those(rule -> rule.outcome() instanceof Outcome.Graded), List.of(World.ANY));
        bands.look(survey.on(Focus.MISSING), unpaid(judged));
        new RepeatCheck(survey, remarks).look();
        return bands.holes();
    }
}
