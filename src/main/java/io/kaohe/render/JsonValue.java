package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Word;
import io.kaohe.report.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How single values are spelt in JSON: numbers as decimals without exponent, words by their codes. */
final class JsonValue {
    private static final int SHARE_DIGITS = 6;

    private JsonValue() {}

    /** A decimal as it stands. */
    static @Nullable String decimal(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** A share to six digits, half up. */
    static @Nullable String share(@Nullable Fraction share) {
        return share == null
                ? null
                : share.rounded(SHARE_DIGITS, RoundingMode.HALF_UP).toPlainString();
    }

    /** The code of a word. */
    static @Nullable String code(@Nullable Word word) {
        return word == null ? null : word.code();
    }

    /** Number and unit together, as printed. */
    static @Nullable String amount(@Nullable Amount amount) {
        return amount == null ? null : amount.toString();
    }

    /** What its {@code toString} says: days, periods, places in files. */
    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** A reason for programs, and in words. */
    static @Nullable JsonObject reason(@Nullable Reason reason, TargetWords words) {
        return reason == null
                ? null
                : new JsonObject().put("code", reason.code()).put("text", words.say(reason));
    }
}
