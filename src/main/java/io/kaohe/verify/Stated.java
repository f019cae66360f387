package io.kaohe.verify;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.InputFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report states, as far as it can be checked. The names are those of {@code report.schema.json}.
 *
 * @param only id of the only body it is on; null for all
 */
record Stated(
        Run run,
        Settings settings,
        @Nullable String only,
        List<Body> bodies,
        List<Listed> shortfalls,
        List<Listed> gaps,
        List<Listed> filled,
        Provisional provisional) {
    /**
     * Whether something was decided by no rule, or by more than one.
     *
     * @param stated what the report says
     * @param open where that is so
     */
    record Provisional(boolean stated, List<String> open) {}

    /** The hashes of what it was made from. */
    record Run(String pack, String scheme, String period, List<InputFile> inputs) {}

    /** @param ties what tells the same scores apart, in its order */
    record Settings(
            @Nullable Cut completion,
            @Nullable Cut part,
            @Nullable Cut block,
            @Nullable Cut total,
            @Nullable Cut ranking,
            String tie,
            BigDecimal minimum,
            List<Tie> ties) {}

    /** A register, or a block, that tells the same scores apart. */
    record Tie(boolean block, String name) {}

    /** A rounding point. */
    record Cut(int digits, RoundingMode mode) {
        BigDecimal of(Fraction exact) {
            return exact.rounded(digits, mode);
        }
    }

    /** A body. */
    record Body(
            String id,
            String name,
            @Nullable String parent,
            @Nullable String category,
            Score score,
            @Nullable Integer rank,
            @Nullable Integer fromLast,
            @Nullable Integer shared,
            @Nullable Composite composite,
            List<Register> registers,
            List<Block> blocks,
            List<Target> targets,
            List<Line> ledger) {}

    /** A score made of those of several rounds. */
    record Composite(@Nullable BigDecimal score, List<Term> terms) {}

    /** What a round counts, with its score as it was published, exactly. */
    record Term(
            String round,
            BigDecimal share,
            @Nullable BigDecimal score,
            @Nullable BigDecimal published) {}

    /** A total with its range. */
    record Score(
            BigDecimal points,
            BigDecimal possible,
            BigDecimal unjudged,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal judged,
            @Nullable BigDecimal highest,
            @Nullable BigDecimal marks,
            int count,
            int of) {}

    /** A register of bonuses and deductions. */
    record Register(
            String name,
            boolean total,
            @Nullable BigDecimal cap,
            BigDecimal sum,
            BigDecimal points,
            List<Entry> entries) {}

    /** What stands in a register. */
    record Entry(
            @Nullable BigDecimal points,
            boolean counts,
            @Nullable String matter) {}

    /** A block. */
    record Block(
            String id,
            String name,
            String aggregation,
            @Nullable BigDecimal marks,
            @Nullable BigDecimal cap,
            @Nullable BigDecimal floor,
            Score score) {}

    /** @param measured of the target, then of each of several tests */
    record Target(
            String id,
            String name,
            @Nullable String block,
            boolean scored,
            @Nullable String verdict,
            List<Award> awards,
            @Nullable Open open,
            List<Measured> measured) {}

    /** The arithmetic of a test, and what it says was reached. */
    record Measured(@Nullable BigDecimal actual, List<Step> steps) {}

    /** What was paid for a part. */
    record Award(String part, @Nullable BigDecimal points, BigDecimal of) {}

    /** The marks of a target that could not be judged, and the most they could earn: null when nothing caps them. */
    record Open(BigDecimal marks, @Nullable BigDecimal most) {}

    /** A number with its unit, and in base units; {@code given} where it was written somewhere. */
    record Quantity(String name, BigDecimal value, String unit, BigDecimal base, boolean given) {}

    /** A step of the arithmetic, and the key that the report has it by. */
    record Step(String key, String operation, List<Quantity> operands, Quantity result) {}

    /** A line of the ledger. */
    record Line(
            String step,
            @Nullable String target,
            @Nullable String part,
            @Nullable String block,
            @Nullable BigDecimal points,
            @Nullable BigDecimal of) {}

    /** A target in one of the lists of what needs a look, with its gap or the points that it is paid. */
    record Listed(
            String body,
            String target,
            @Nullable String verdict,
            @Nullable BigDecimal gap) {}
}
