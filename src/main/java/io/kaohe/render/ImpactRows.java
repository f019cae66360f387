package io.kaohe.render;

import io.kaohe.facts.Word;
import io.kaohe.report.BodyShift;
import io.kaohe.report.Joint;
import io.kaohe.report.Moved;
import io.kaohe.report.TargetOutcome;
import io.kaohe.report.TargetShift;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How bodies move by a change, and their targets under them. */
final class ImpactRows {
    private final ShiftWords words;

    ImpactRows(ShiftWords words) {
        this.words = words;
    }

    /** A row a body and a row a target: name, gain, what becomes what. */
    Columns of(List<BodyShift> shifts) {
        Columns columns = new Columns("lrl");
        for (BodyShift shift : shifts) {
            columns.row(shift.before().body().name(), gain(shift), body(shift));
            for (TargetShift target : shift.targets()) {
                columns.row("  " + ShiftWords.target(target.before()), gain(target), target(target));
            }
        }
        return columns;
    }

    String gain(BodyShift shift) {
        return words.gain(shift.gain());
    }

    String gain(TargetShift shift) {
        return words.gain(shift.gain());
    }

    /** 得分 61.00 → 59.50，名次 1 → 2（只因别人变动）. */
    String body(BodyShift shift) {
        List<String> parts = new ArrayList<>();
        if (shift.moved().contains(Moved.SCORE)) {
            String points = words.move(words.points(shift.before()), words.points(shift.after()));
            parts.add(shift.gain().signum() == 0 ? share(shift) : moved(Moved.SCORE, points));
        }
        if (shift.moved().contains(Moved.RANK)) {
            String rank = moved(
                    Moved.RANK, words.move(shift.before().rank(), shift.after().rank()));
            parts.add(shift.pushed() ? words.say("impact.only-others", rank) : rank);
        }
        if (shift.moved().contains(Moved.GRADE)) {
            String grade = words.move(shift.before().grade(), shift.after().grade());
            parts.add(moved(Moved.GRADE, grade));
        }
        if (shift.moved().contains(Moved.LIGHT)) {
            String light = words.move(shift.before().light(), shift.after().light());
            parts.add(moved(Moved.LIGHT, light));
        }
        if (shift.moved().contains(Moved.PROPOSALS)) {
            parts.add(moved(Moved.PROPOSALS, new ImpactSummary(words, List.of()).proposals(shift)));
        }
        return words.words().clauses(parts.toArray(String[]::new));
    }

    private String share(BodyShift shift) {
        String before = words.cells(shift.before()).get(1);
        return words.say(
                "impact.judged", words.move(before, words.cells(shift.after()).get(1)));
    }

    private String moved(Word what, String how) {
        return words.say("impact.moved", what.chinese(), how);
    }

    /** 27.75 → 26.25，未完成 → 完成. */
    String target(TargetShift shift) {
        TargetOutcome before = shift.before();
        TargetOutcome after = shift.after();
        List<String> parts = new ArrayList<>();
        if (shift.scored()) {
            parts.add(words.say(
                    "impact.target",
                    words.move(points(before), points(after)),
                    before.marks().compareTo(after.marks()) == 0
                            ? Shown.plain(after.marks())
                            : words.move(Shown.plain(before.marks()), Shown.plain(after.marks()))));
        }
        if (before.verdict() != after.verdict()) {
            parts.add(words.move(verdict(before), verdict(after)));
        }
        if (!Objects.equals(before.light(), after.light())) {
            parts.add(words.move(before.light(), after.light()));
        }
        if (!before.findings().equals(after.findings())) {
            parts.add(words.say("impact.labels", words.move(said(before.findings()), said(after.findings()))));
        }
        return words.words().clauses(parts.toArray(String[]::new));
    }

    private static @Nullable String points(TargetOutcome target) {
        BigDecimal points = target.points();
        return points == null ? null : Shown.plain(points);
    }

    private static @Nullable String verdict(TargetOutcome target) {
        Verdict verdict = target.verdict();
        return verdict == null ? null : verdict.chinese();
    }

    private @Nullable String said(List<String> labels) {
        return labels.isEmpty() ? null : words.words().names(labels);
    }

    /** What only the combination does to a body. */
    String joint(Joint joint) {
        List<String> parts = new ArrayList<>();
        if (joint.gain().signum() != 0) {
            parts.add(words.say("impact.joint.gain", words.gain(joint.gain())));
        }
        if (!joint.together().isEmpty()) {
            parts.add(words.say("impact.joint.together", names(joint.together())));
        }
        if (!joint.cancelled().isEmpty()) {
            parts.add(words.say("impact.joint.cancelled", names(joint.cancelled())));
        }
        if (!joint.targets().isEmpty()) {
            List<String> targets = joint.body().targets().stream()
                    .filter(standing -> joint.targets()
                            .contains(
                                    standing.judgement().measurement().target().id()))
                    .map(TargetOutcome::of)
                    .map(ShiftWords::target)
                    .toList();
            parts.add(words.say("impact.joint.targets", words.words().names(targets)));
        }
        return words.words().parts(parts.toArray(String[]::new));
    }

    private String names(Set<Moved> moved) {
        return words.words().names(moved.stream().map(Moved::chinese).toList());
    }
}
