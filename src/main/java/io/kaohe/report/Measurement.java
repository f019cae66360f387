package io.kaohe.report;

import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import io.kaohe.facts.Test;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of one target of one body: neutral arithmetic, no judgement.
 *
 * @param body who answers
 * @param target what was promised
 * @param indicator what is measured
 * @param test the test, with the body's own number when the task table sets it; of a requirement with several tests, one of them
 * @param task the row of the task table that sets the number; null when the plan does
 * @param round the round
 * @param roundType what the round is for
 * @param stage where the round stands to the deadline
 * @param finality whether what is reached, or passed, cannot be undone any more
 * @param state what is known of the figure
 * @param span the months that the figure used speaks of, or that it should have spoken of
 * @param missing which fact is missing; null when none is
 * @param quantities what its numbers come to
 * @param outlook what the year will come to
 * @param ruling the person's decision for this round; null when there is none
 * @param trace what it rests on and how its numbers came about
 */
public record Measurement(
        Body body,
        Target target,
        Indicator indicator,
        Test test,
        @Nullable Task task,
        Round round,
        RoundType roundType,
        Stage stage,
        Finality finality,
        DataState state,
        Period span,
        @Nullable Reason missing,
        Quantities quantities,
        Outlook outlook,
        @Nullable Ruling ruling,
        Trace trace) {
    /** The figures used, the one that counts first. */
    public List<Fact> facts() {
        return trace.told().facts();
    }

    /** The arithmetic, in order; each quantity a rule may name is a step's name. */
    public List<Step> steps() {
        return trace.told().steps();
    }

    /** What a reader should know of the figures. */
    public List<Reason> flags() {
        return trace.told().flags();
    }

    /** The same measurement, with one more thing that a reader should know. */
    public Measurement flagged(Reason flag) {
        return new Measurement(
                body,
                target,
                indicator,
                test,
                task,
                round,
                roundType,
                stage,
                finality,
                state,
                span,
                missing,
                quantities,
                outlook,
                ruling,
                trace.flagged(flag));
    }

    /** The step that established a quantity; the last of that name, so that a rounding point acts. */
    public Optional<Step> step(Quantity quantity) {
        List<Step> steps = steps();
        for (int at = steps.size() - 1; at >= 0; at--) {
            if (steps.get(at).name().equals(quantity.chinese())) {
                return Optional.of(steps.get(at));
            }
        }
        return Optional.empty();
    }

    /** The value of a quantity, in base units; null where it could not be established. */
    public @Nullable Fraction value(Quantity quantity) {
        return quantities.value(quantity);
    }
}
