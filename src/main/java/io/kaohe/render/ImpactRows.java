package io.kaohe.render;

import io.kaohe.facts.Scheme;
import io.kaohe.facts.Word;
import io.kaohe.report.BodyShift;
import io.kaohe.report.Finding;
import io.kaohe.report.Joint;
import io.kaohe.report.Judgement;
import io.kaohe.report.Light;
import io.kaohe.report.Moved;
import io.kaohe.report.Standing;
import io.kaohe.report.TargetShift;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How bodies move by a change, and their targets under them. */
final class ImpactRows {
    private final ImpactWords words;
    private final Scheme scheme;

    ImpactRows(ImpactWords words, Scheme scheme) {
        this.words = words;
        this.scheme = scheme;
    }

    /** A row a body and a row a target: name, gain, what becomes what. */
    Columns of(List<BodyShift> shifts) {
        Columns columns = new Columns("lrl");
        for (BodyShift shift : shifts) {
            columns.row(shift.before().body().name(), gain(shift), body(shift));
            for (TargetShift target : shift.targets()) {
                columns.row("  " + ImpactWords.target(target.before()), gain(target), target(target));
            }
        }
        return columns;
    }

    String gain(BodyShift shift) {
        return words.gain(shift.gain(), scheme);
    }

    String gain(TargetShift shift) {
        return words.gain(shift.gain(), scheme);
    }

    /** 得分 61.00 → 59.50，名次 1 → 2（只因别人变动）. */
    String body(BodyShift shift) {
        List<String> parts = new ArrayList<>();
        if (shift.moved().contains(Moved.SCORE)) {
            String points = words.move(words.points(shift.before(), scheme), words.points(shift.after(), scheme));
            parts.add(shift.gain().signum() == 0 ? share(shift) : moved(Moved.SCORE, points));
        }
        if (shift.moved().contains(Moved.RANK)) {
            String rank = moved(
                    Moved.RANK, words.move(shift.before().rank(), shift.after().rank()));
            parts.add(shift.pushed() ? words.words().say("impact.only-others", rank) : rank);
        }
        if (shift.moved().contains(Moved.GRADE)) {
            String grade = words.move(ImpactWords.grade(shift.before()), ImpactWords.grade(shift.after()));
            parts.add(moved(Moved.GRADE, grade));
        }
        if (shift.moved().contains(Moved.LIGHT)) {
            String light = words.move(ImpactWords.light(shift.before()), ImpactWords.light(shift.after()));
            parts.add(moved(Moved.LIGHT, light));
        }
        if (shift.moved().contains(Moved.PROPOSALS)) {
            parts.add(moved(Moved.PROPOSALS, new ImpactSummary(words, scheme, List.of()).proposals(shift)));
        }
        return words.words().clauses(parts.toArray(String[]::new));
    }

    private String share(BodyShift shift) {
        String before = words.cells(shift.before(), scheme).get(1);
        return words.words()
                .say(
                        "impact.judged",
                        words.move(before, words.cells(shift.after(), scheme).get(1)));
    }

    private String moved(Word what, String how) {
        return words.words().say("impact.moved", what.chinese(), how);
    }

    /** 27.75 → 26.25，未完成 → 完成. */
    String target(TargetShift shift) {
        Standing before = shift.before();
        Standing after = shift.after();
        List<String> parts = new ArrayList<>();
        if (shift.scored()) {
            parts.add(words.words()
                    .say("impact.target", words.move(points(before), points(after)), Shown.plain(after.marks())));
        }
        if (!Objects.equals(verdict(before), verdict(after))) {
            parts.add(words.move(verdict(before), verdict(after)));
        }
        if (!Objects.equals(light(before), light(after))) {
            parts.add(words.move(light(before), light(after)));
        }
        if (!labels(before).equals(labels(after))) {
            parts.add(words.words().say("impact.labels", words.move(said(labels(before)), said(labels(after)))));
        }
        return words.words().clauses(parts.toArray(String[]::new));
    }

    private @Nullable String points(Standing standing) {
        boolean paid = standing.awards().stream().anyMatch(award -> award.points() != null);
        return paid ? Shown.plain(standing.points()) : null;
    }

    private @Nullable String verdict(Standing standing) {
        Judgement judgement = standing.judgement();
        Verdict verdict = judgement.verdict();
        return verdict == null ? null : verdict.chinese();
    }

    private static @Nullable String light(Standing standing) {
        Light light = standing.light();
        return light == null ? null : light.name();
    }

    private static List<String> labels(Standing standing) {
        return standing.review().findings().stream().map(Finding::label).toList();
    }

    private @Nullable String said(List<String> labels) {
        return labels.isEmpty() ? null : words.words().names(labels);
    }

    /** What only the combination does to a body. */
    String joint(Joint joint) {
        List<String> parts = new ArrayList<>();
        if (joint.gain().signum() != 0) {
            parts.add(words.words().say("impact.joint.gain", words.gain(joint.gain(), scheme)));
        }
        if (!joint.together().isEmpty()) {
            parts.add(words.words().say("impact.joint.together", names(joint.together())));
        }
        if (!joint.cancelled().isEmpty()) {
            parts.add(words.words().say("impact.joint.cancelled", names(joint.cancelled())));
        }
        if (!joint.targets().isEmpty()) {
            List<String> targets = joint.body().targets().stream()
                    .filter(standing -> joint.targets()
                            .contains(
                                    standing.judgement().measurement().target().id()))
                    .map(ImpactWords::target)
                    .toList();
            parts.add(words.words().say("impact.joint.targets", words.words().names(targets)));
        }
        return words.words().parts(parts.toArray(String[]::new));
    }

    private String names(Set<Moved> moved) {
        return words.words().names(moved.stream().map(Moved::chinese).toList());
    }
}
