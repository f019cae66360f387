package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Part;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What rules see of one part of a judged target, which they may pay. Not part of the library's interface. */
public abstract class PartSubject extends MeasuredSubject {
    private final Verdict verdict;
    private final Part payable;

    PartSubject(Context context, Measurement measurement, Verdict verdict, Part part) {
        super(context, measurement);
        this.verdict = verdict;
        this.payable = part;
    }

    final Part payable() {
        return payable;
    }

    @Override
    @Nullable
    Fraction value(Quantity quantity) {
        return quantity == Quantity.FULL_MARKS ? Fraction.of(payable.marks()) : super.value(quantity);
    }

    @Override
    @Nullable
    String own(Attribute attribute) {
        return attribute == Attribute.VERDICT ? getVerdict() : super.own(attribute);
    }

    /** 判定. */
    public final String getVerdict() {
        return verdict.chinese();
    }

    /** What the sentence in the part's row pays; empty where it has none. */
    final Optional<Outcome.Points> row() {
        String sentence = payable.method();
        return sentence == null || !PayReader.meant(sentence)
                ? Optional.empty()
                : context().row(sentence);
    }
}
