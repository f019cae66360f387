package io.kaohe.verify;

import io.kaohe.report.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The first thing in a report that does not follow from the rest of it. It ends the checking, so it is thrown. */
final class Difference extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** How a value that is not there is written. */
    private static final String NOTHING = "—";

    private final transient Reason reason;

    private Difference(Reason reason) {
        super(reason.toString(), null, false, false);
        this.reason = reason;
    }

    static Difference of(String code, String... arguments) {
        return new Difference(Reason.of(code, arguments));
    }

    Reason reason() {
        return reason;
    }

    /** Two numbers that must be the same; the message names what is stated and what is right before the other arguments. */
    static void between(@Nullable BigDecimal stated, @Nullable BigDecimal right, String code, String... arguments) {
        boolean same = stated != null && right != null && stated.compareTo(right) == 0;
        if (!same && !(stated == null && right == null)) {
            throw differing(
                    code, stated == null ? NOTHING : plain(stated), right == null ? NOTHING : plain(right), arguments);
        }
    }

    /** The same with whole numbers and texts. */
    static void between(@Nullable Object stated, @Nullable Object right, String code, String... arguments) {
        if (!Objects.equals(stated, right)) {
            throw differing(
                    code,
                    stated == null ? NOTHING : stated.toString(),
                    right == null ? NOTHING : right.toString(),
                    arguments);
        }
    }

    private static Difference differing(String code, String stated, String right, String... arguments) {
        List<String> all = new ArrayList<>(List.of(stated, right));
        all.addAll(List.of(arguments));
        return new Difference(new Reason(code, all));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
