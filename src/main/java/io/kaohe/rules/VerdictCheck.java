package io.kaohe.rules;

import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Source;
import io.kaohe.facts.Word;
import io.kaohe.report.Check;
import io.kaohe.report.DataState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks whether every target has exactly one verdict, whatever is measured. */
final class VerdictCheck {
    private final Survey survey;
    private final Remarks remarks;
    private final Clashes clashes;
    private final List<Explorer.Leaf> judged = new ArrayList<>();
    private final List<World> gaps = new ArrayList<>();
    private final Set<Rule> spoken = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();

    VerdictCheck(Survey survey, Remarks remarks) {
        this.survey = survey;
        this.remarks = remarks;
        this.clashes = new Clashes(survey, remarks);
    }

    /** Tells what is wrong. */
    void look() {
        List<Asked> rules = survey.on(Focus.JUDGING);
        if (rules.isEmpty()) {
            return;
        }
        survey.explorer().walk(rules, World.ANY, this::leaf);
        List<String> unknown = Word.chinese(RequirementKind.values()).stream()
                .filter(kind -> !kinds.contains(kind) && !kinds.contains(""))
                .toList();
        if (!unknown.isEmpty()) {
            remarks.add(Check.NO_KIND, "no-kind", Source.of(Focus.JUDGING.folder()), String.join("、", unknown));
        }
        List<World> partial = gaps.stream()
                .filter(world -> !unknown.contains(String.valueOf(world.word(Attribute.KIND))))
                .toList();
        Boxes boxes = new Boxes(survey.cells());
        new Gaps(survey, remarks).tell(Check.NO_VERDICT, "no-verdict", rules, boxes, boxes.merge(partial));
        rules.stream()
                .filter(asked -> !asked.open() && !spoken.contains(asked.rule()))
                .forEach(asked -> remarks.add(
                        Check.UNREACHED,
                        "unreached",
                        survey.places().head(asked.rule()),
                        asked.rule().id()));
    }

    private void leaf(Explorer.Leaf leaf) {
        clashes.look(leaf);
        spoken.addAll(leaf.speaking());
        if (leaf.speaking().size() == 1 && !leaf.open()) {
            judged.add(leaf);
        }
        if (leaf.speaking().isEmpty() && !leaf.open()) {
            gaps.add(leaf.world());
        } else if (ready(leaf.world())) {
            String kind = leaf.world().word(Attribute.KIND);
            kinds.add(kind == null ? "" : kind);
        }
    }

    private static boolean ready(World world) {
        DataState state = Possible.stateOf(world);
        return state == null || state == DataState.PRESENT || state == DataState.RULED;
    }

    /** Where there is one verdict, with it, without what only verdicts depend on. */
    List<World> judged() {
        Set<Axis> later = new HashSet<>();
        survey.those(rule -> rule.focus() != Focus.JUDGING)
                .forEach(asked -> asked.asks().forEach(ask -> later.add(ask.axis())));
        Set<Axis> idle = Stream.of(Attribute.FREQUENCY, Attribute.FINALITY)
                .<Axis>map(Axis.Words::new)
                .filter(axis -> !later.contains(axis))
                .collect(Collectors.toSet());
        return judged.stream()
                .map(leaf -> leaf.world().without(idle).with(Attribute.VERDICT, verdict(leaf)))
                .distinct()
                .toList();
    }

    private static String verdict(Explorer.Leaf leaf) {
        return ((Outcome.Judge) leaf.speaking().get(0).outcome()).verdict().chinese();
    }
}
