package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Round;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Source;
import io.kaohe.facts.Unit;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided of a target: a conclusion, a progress or both, and points beside one of them; or how much of the shortfall
 * is taken out.
 *
 * @param at where the conclusion stands
 */
record Decision(
        @Nullable Verdict conclusion,
        @Nullable Fraction progress,
        @Nullable BigDecimal points,
        @Nullable Amount relief,
        Source at) {
    /** Kinds that one number is held against, which more, or less, of it fulfils. */
    private static final Set<RequirementKind> RELIEVABLE =
            Set.of(RequirementKind.AT_LEAST, RequirementKind.AT_MOST, RequirementKind.BETWEEN, RequirementKind.GROWTH);

    /** The verdicts that can be given before the deadline, and from it on. */
    private static final List<Verdict> BEFORE =
            List.of(Verdict.AHEAD, Verdict.ON_PACE, Verdict.BEHIND, Verdict.MET_EARLY, Verdict.LOST);

    private static final List<Verdict> FROM_THEN_ON = List.of(Verdict.EXCEEDED, Verdict.MET, Verdict.MISSED);

    /** Conclusions that what is wholly done excludes, and those that it takes. */
    private static final List<Verdict> UNDONE = List.of(Verdict.BEHIND, Verdict.MISSED, Verdict.LOST);

    private static final List<Verdict> DONE = List.of(Verdict.EXCEEDED, Verdict.MET, Verdict.MET_EARLY);

    private static final Key<Verdict> CONCLUSION = Key.optional(
            "结论",
            "conclusion",
            Form.oneOf(Arrays.stream(Verdict.values()).filter(Verdict::paid).toList(), Term::of));

    private static final Key<Fraction> PROGRESS = Key.optional("进度", "progress", Forms.PROGRESS);
    static final Key<BigDecimal> POINTS = Key.optional("得分", "points", Forms.POINTS);

    static final Key<Amount> RELIEF = Key.optional("剔除", "relief", Forms.AMOUNT);
    static final Keys KEYS = Keys.of(CONCLUSION, PROGRESS, POINTS, RELIEF);

    /** Who signed it, when and on what grounds. */
    record Signed(String by, LocalDate date, @Nullable String evidence, Source at) {}

    static Decision read(Fields fields, Problems problems) {
        if (!fields.has(CONCLUSION) && !fields.has(PROGRESS) && !fields.has(RELIEF)) {
            problems.add("load.ruling.nothing", fields.at());
        }
        return new Decision(
                fields.get(CONCLUSION),
                fields.get(PROGRESS),
                fields.get(POINTS),
                fields.get(RELIEF),
                fields.at(CONCLUSION));
    }

    /** Whether it takes something out of a shortfall. */
    static boolean relieves(Fields fields) {
        return fields.has(RELIEF);
    }

    /** Whether there is a shortfall to take something out of; tells when there is none, or the decision says something else besides. */
    static boolean relievable(Fields fields, Requirement requirement, Problems problems) {
        boolean number = requirement.tests().size() == 1
                && RELIEVABLE.contains(requirement.test().kind());
        if (!number) {
            problems.add("load.relief.kind", fields.at(RELIEF), requirement.text());
        } else if (fields.has(CONCLUSION) || fields.has(PROGRESS) || fields.has(POINTS)) {
            problems.add("load.relief.beside", fields.at(RELIEF));
        }
        return number;
    }

    /**
     * Tells when nothing, or more than all, would be taken out, or nobody could tell of what: before the deadline there is no
     * share of what the year falls short.
     *
     * @param indicator whose unit it is where the task table sets the number
     */
    void relief(Fields fields, Requirement requirement, Indicator indicator, boolean due, Problems problems) {
        if (relief == null) {
            return;
        }
        Amount promised = requirement.test().value();
        Unit unit = promised == null ? indicator.unit() : promised.unit();
        boolean share = relief.unit().equals(Unit.PERCENT);
        Unit asked = unit.measuresAs(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : unit;
        boolean fits = share
                ? relief.inBase().compareTo(Fraction.ONE) <= 0
                : relief.unit().measuresAs(asked);
        Source place = fields.at(RELIEF);
        if (relief.value().signum() <= 0 || !fits) {
            problems.add("load.relief.amount", place, relief.toString(), asked.symbol());
        } else if (share && !due) {
            problems.add("load.relief.early", place, relief.toString(), asked.symbol());
        }
    }

    /** Tells when the conclusion cannot be drawn in the round. */
    void check(Round round, LocalDate deadline, Problems problems) {
        boolean before = round.end().isBefore(deadline);
        List<Verdict> fitting = before ? BEFORE : FROM_THEN_ON;
        if (conclusion != null && !fitting.contains(conclusion)) {
            String words = String.join("、", fitting.stream().map(problems::word).toList());
            String code = before ? "load.ruling.before" : "load.ruling.after";
            problems.add(code, at, problems.word(conclusion), deadline.toString(), words);
        }
    }

    /** Tells when progress and conclusion cannot both be true. A case of the rules may hold both, to show which decides. */
    void agrees(Fields fields, Problems problems) {
        if (conclusion == null || progress == null) {
            return;
        }
        boolean whole = progress.compareTo(Fraction.ONE) >= 0;
        if (whole ? UNDONE.contains(conclusion) : DONE.contains(conclusion)) {
            problems.add(
                    "load.ruling.contradiction", fields.at(PROGRESS), problems.word(conclusion), percent(progress));
        }
    }

    private static String percent(Fraction share) {
        return share.times(Fraction.of(100)).decimal().stripTrailingZeros().toPlainString() + "%";
    }

    Ruling ruling(String target, String body, Round round, Signed signed) {
        return new Ruling(
                target,
                body,
                round,
                conclusion == null ? null : conclusion.chinese(),
                progress,
                points,
                relief,
                signed.by(),
                signed.date(),
                signed.evidence(),
                signed.at());
    }
}
