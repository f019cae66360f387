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
    private final @Nullable Verdict verdict;
    private final Part payable;

    PartSubject(Context context, Measurement measurement, @Nullable Verdict verdict, Part part) {
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
        return switch (attribute) {
            case VERDICT -> getVerdict();
            case METHOD -> getMethod();
            case PART -> getPart();
            default -> super.own(attribute);
        };
    }

    /** 判定; null before anything was judged. */
    public final @Nullable String getVerdict() {
        return verdict == null ? null : verdict.chinese();
    }

    /** 计分方法: the part's own, else what the scheme names for the target; null when it names none. */
    public final @Nullable String getMethod() {
        String own = payable.method();
        if (own != null) {
            return PayReader.meant(own) ? RowSentence.METHOD : own;
        }
        return context()
                .method(measurement().test().kind(), measurement().target().nature());
    }

    /** 分项; a part with a method of its own is paid by its rules as if it were the only one. */
    public final String getPart() {
        return payable.method() == null ? payable.name() : Part.ONLY;
    }

    /** What the sentence in the part's row pays; empty where it has none. */
    final Optional<Outcome.Points> row() {
        String sentence = payable.method();
        return sentence == null || !PayReader.meant(sentence)
                ? Optional.empty()
                : context().row(sentence);
    }
}
