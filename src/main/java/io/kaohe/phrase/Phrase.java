package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Unit;
import io.kaohe.report.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands in plans and returns. Blanks, full-width characters, Chinese numerals and thousands separators are
 * understood; what could mean two things is refused, and nothing is guessed.
 */
public final class Phrase {
    /** More characters than any requirement in a plan has. */
    private static final int LONGEST_REQUIREMENT = 60;

    /** More than a sentence has that promises one thing. */
    private static final int LONGEST_SENTENCE = 120;

    private Phrase() {}

    /** The requirement that a plan's phrase states, with no indicator in front: 30家以上, 增长20%, 全市前3, 9月底前开工. */
    public static Reading<Requirement> requirement(String text) {
        String plain = Plain.of(text);
        return Refusals.<Requirement>before(plain, LONGEST_REQUIREMENT)
                .or(() -> Requirements.read(plain))
                .orElseGet(() -> Refusals.inRequirement(plain))
                .map(requirement -> Requirements.worded(text.strip(), requirement))
                .about(text.strip());
    }

    /** A sentence of a plan, with or without its indicator: 高新技术企业新增30家以上, 力争研发投入强度全市前3. */
    public static Sentence sentence(String text) {
        String plain = Plain.of(text);
        String stripped = text.strip();
        Optional<Reading<Requirement>> refused = Refusals.before(plain, LONGEST_SENTENCE);
        return refused.map(Reading::problem)
                .map(problem -> Sentence.refused(stripped, problem))
                .orElseGet(() -> Sentences.read(stripped, plain))
                .about();
    }

    /** A figure in a return: 156亿元, 0.62%, -3.2%, 1,234.5万元, 12. */
    public static Reading<Amount> amount(String text) {
        String plain = Plain.of(text);
        return Refusals.<Amount>inFigure(plain, LONGEST_REQUIREMENT)
                .or(() -> Figures.signed(plain).map(Reading::of))
                .orElseGet(() -> Reading.refused("phrase.amount"))
                .about(text.strip());
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

    /** The reason with the text as its first argument. */
    static Reason about(String text, Reason reason) {
        List<String> arguments = new ArrayList<>(List.of(text));
        arguments.addAll(reason.arguments());
        return new Reason(reason.code(), arguments);
    }
}
