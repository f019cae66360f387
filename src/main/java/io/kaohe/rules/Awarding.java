package io.kaohe.rules;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Part;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Verdict;
import org.jspecify.annotations.Nullable;

/** What rules of step 4 look at: one part of a judged target. Not part of the library's interface. */
public final class Awarding extends PartSubject {
    private final boolean supposed;

    private Awarding(Context context, Measurement measurement, Verdict verdict, Part part, boolean supposed) {
        super(context, measurement, verdict, part);
        this.supposed = supposed;
    }

    /** The part of a target with that verdict. */
    static Awarding of(Context context, Measurement measurement, Verdict verdict, Part part) {
        return new Awarding(context, measurement, verdict, part, false);
    }

    /** The part of a target that might get that verdict, of which nothing is known but what was promised. */
    static Awarding supposing(Context context, Measurement measurement, Verdict verdict, Part part) {
        return new Awarding(context, measurement, verdict, part, true);
    }

    @Override
    @Nullable
    Fraction value(Quantity quantity) {
        if (!supposed || quantity == Quantity.FULL_MARKS) {
            return super.value(quantity);
        }
        Amount promised = quantity == Quantity.TARGET ? measurement().test().value() : null;
        return promised == null ? null : promised.inBase();
    }

    @Override
    @Nullable
    String own(Attribute attribute) {
        return switch (attribute) {
            case METHOD -> getMethod();
            case PART -> getPart();
            default -> super.own(attribute);
        };
    }

    /** 计分方法: the part's own, else what the scheme names for the target; null when it names none. */
    public @Nullable String getMethod() {
        String own = payable().method();
        if (own != null) {
            return PayReader.meant(own) ? RowSentence.METHOD : own;
        }
        return context()
                .method(measurement().test().kind(), measurement().target().nature());
    }

    /** The key of 计分方法. */
    public @Nullable String getMethodKey() {
        return context().key(getMethod());
    }

    /** The key of 分项. */
    public @Nullable String getPartKey() {
        return context().key(getPart());
    }

    /** 分项; a part with a method of its own is paid by its rules as if it were the only one. */
    public String getPart() {
        return payable().method() == null ? payable().name() : Part.ONLY;
    }

    /** Called by the rule of that key: it pays. */
    public void award(String rule) {
        speak(rule);
    }
}
