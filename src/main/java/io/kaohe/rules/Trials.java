package io.kaohe.rules;

import io.kaohe.facts.Pack;
import io.kaohe.facts.RuleCase;
import io.kaohe.report.CaseResult;
import io.kaohe.report.NumberHold;
import io.kaohe.report.Report;
import io.kaohe.report.RuleNeed;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A pack tried on the cases beside its rules: as it is, with a rule switched off, and with a number moved. A case that fails
 * as it is holds nothing.
 */
public final class Trials {
    private final Pack pack;
    private final RulePack rules;
    private final BiFunction<RulePack, RuleCase, Report> assess;
    private final List<Tried> tried;

    /** @param assess the report on a case under some rules */
    public Trials(Pack pack, RulePack rules, BiFunction<RulePack, RuleCase, Report> assess) {
        this.pack = pack;
        this.rules = rules;
        this.assess = assess;
        this.tried = pack.cases().stream().map(this::asItIs).toList();
    }

    /**
     * A case under the pack as it is.
     *
     * @param spoken the ids of the rules whose conditions held
     * @param asked the named numbers and the tables that were looked up
     */
    record Tried(CaseResult result, Set<String> spoken, Set<String> asked) {
        RuleCase ruleCase() {
            return result.ruleCase();
        }
    }

    private Tried asItIs(RuleCase each) {
        Set<String> spoken = new HashSet<>();
        Set<String> asked = new HashSet<>();
        Watch watch = new Watch() {
            @Override
            public boolean speaks(String rule) {
                spoken.add(rule);
                return true;
            }

            @Override
            public void asked(String name) {
                asked.add(name);
            }
        };
        return new Tried(result(rules.watched(watch), each), spoken, asked);
    }

    private CaseResult result(RulePack under, RuleCase each) {
        return CaseCheck.check(each, assess.apply(under, each));
    }

    /** How every case came out, in their order. */
    public List<CaseResult> results() {
        return tried.stream().map(Tried::result).toList();
    }

    /** Which of these rules the cases need, in the same order. A rule is switched off where it speaks; nothing is compiled. */
    public List<RuleNeed> needs(Collection<String> ids) {
        return ids.stream().map(this::need).toList();
    }

    private RuleNeed need(String id) {
        List<Tried> heard = passing().stream()
                .filter(each -> each.spoken().contains(id))
                .sorted(Comparator.comparing(
                        each -> !CaseCheck.names(each.ruleCase()).contains(id)))
                .toList();
        RulePack without = rules.watched(rule -> !rule.equals(id));
        return new RuleNeed(
                id,
                heard.size(),
                heard.stream()
                        .anyMatch(each -> !result(without, each.ruleCase()).passed()));
    }

    /** Which of the numbers that these rules use the cases hold: named numbers, then rows of tables, then sentences. */
    public List<NumberHold> holds(Collection<String> ids) {
        return new Movables(pack, rules)
                .all().stream()
                        .filter(number -> number.rules().stream().anyMatch(ids::contains))
                        .map(this::hold)
                        .toList();
    }

    private NumberHold hold(Movable number) {
        List<Tried> looking = passing().stream()
                .filter(number.looked())
                .sorted(Comparator.comparing(each -> number.rules().stream().noneMatch(each.spoken()::contains)))
                .toList();
        return new NumberHold(
                number.kind(),
                number.name(),
                number.value(),
                number.source(),
                number.rules(),
                fails(number, 1, looking),
                fails(number, -1, looking));
    }

    private boolean fails(Movable number, int direction, List<Tried> cases) {
        return number.moved()
                .apply(direction)
                .map(moved -> cases.stream()
                        .anyMatch(each -> !result(moved.rules(), moved.in(each.ruleCase()))
                                .passed()))
                .orElse(false);
    }

    private List<Tried> passing() {
        return tried.stream().filter(each -> each.result().passed()).toList();
    }
}
