package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import java.util.Optional;

/**
 * Reads what stands in plans and returns. Blanks, full-width characters, Chinese numerals and thousands separators are
 * understood; what could mean two things is refused, and nothing is guessed.
 */
public final class Phrase {
    private Phrase() {}

    /** The requirement that a plan's phrase states: 30家以上, 控制在5.5%以内, 增长20%, 全市前3, 完成市下达任务. */
    public static Reading<Requirement> requirement(String text) {
        String plain = Plain.of(text);
        Optional<Reading<Requirement>> refused = Refusals.before(text, plain);
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<Reading<Test>> read = Grammar.read(text, plain);
        if (read.isEmpty()) {
            return Refusals.after(text, plain);
        }
        Test test = read.get().value();
        return test == null
                ? new Reading<>(null, read.get().problem())
                : Reading.of(Requirement.of(text.strip(), test));
    }

    /** A figure in a return: 156亿元, 0.62%, -3.2%, 1,234.5万元, 12. */
    public static Reading<Amount> amount(String text) {
        String plain = Plain.of(text);
        return Refusals.<Amount>inFigure(text, plain)
                .or(() -> Figures.signed(plain).map(Reading::of))
                .orElseGet(() -> Reading.refused("phrase.amount", text.strip()));
    }

    /** A growth as printed: 6%, -3.2%, 2个百分点; any other unit is refused. */
    public static Reading<Amount> growth(String text) {
        Reading<Amount> read = amount(text);
        Amount value = read.value();
        return value == null || rate(value.unit()) ? read : Reading.refused("phrase.growth", text.strip());
    }

    /** Whether a change can be given in the unit: a share in hundredths or thousandths, or percentage points. */
    static boolean rate(Unit unit) {
        return unit.measuresAs(Unit.PERCENTAGE_POINT) || (unit.measuresAs(Unit.PERCENT) && !unit.equals(Unit.TIMES));
    }
}
