package io.kaohe.phrase;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number at the start of a text.
 *
 * @param value the number
 * @param end where it ends
 * @param chinese whether it is written in Chinese numerals
 */
record Numeral(BigDecimal value, int end, boolean chinese) {
    /** A character of a Chinese numeral, for the patterns of this room. */
    static final String CHINESE = "[一二两三四五六七八九十百千]";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String PLACES = "千百十";
    private static final Pattern ARABIC = Pattern.compile("(0|[1-9]\\d*)(\\.\\d+)?(?![\\d.])");
    private static final Pattern WRITTEN = Pattern.compile("[零一二两三四五六七八九十百千]+");

    /** The number that the text starts with; empty when there is none, or when it can be read in two ways. */
    static Optional<Numeral> at(String text) {
        Matcher arabic = ARABIC.matcher(text);
        if (arabic.lookingAt()) {
            return Optional.of(new Numeral(new BigDecimal(arabic.group()), arabic.end(), false));
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.lookingAt()) {
            return Optional.empty();
        }
        int end = beforeUnit(text, written.end());
        return chinese(text.substring(0, end)).map(value -> new Numeral(BigDecimal.valueOf(value), end, true));
    }

    /** Whether the text is a Chinese numeral and nothing else: 一 alone is no amount. */
    static boolean written(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** In 三百分点 the 百 belongs to the unit. */
    private static int beforeUnit(String text, int end) {
        return text.startsWith("百分点", end - 1) ? end - 1 : end;
    }

    /** 1 to 9999, only as it is properly written: 一千五 is refused, since it may be 1005 or 1500. */
    private static Optional<Integer> chinese(String written) {
        String full = written.replace('两', '二');
        full = full.startsWith("百") || full.startsWith("千") ? "一" + full : full;
        full = full.startsWith("一十") ? full.substring(1) : full;
        int value = sum(full);
        return value > 0 && value < 10000 && spelt(value).equals(full) ? Optional.of(value) : Optional.empty();
    }

    private static int sum(String written) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int place = PLACES.indexOf(c);
            if (place < 0) {
                digit = DIGITS.indexOf(c);
            } else {
                sum += (digit == 0 ? 1 : digit) * power(place);
                digit = 0;
            }
        }
        return sum + digit;
    }

    private static int power(int place) {
        return place == 0 ? 1000 : place == 1 ? 100 : 10;
    }

    /** The proper spelling of a number from 1 to 9999. */
    static String spelt(int value) {
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        for (int place = 0; place < 4; place++) {
            int digit = place == 3 ? value % 10 : value / power(place) % 10;
            if (digit == 0) {
                gap = !written.isEmpty();
                continue;
            }
            written.append(gap ? "零" : "").append(DIGITS.charAt(digit));
            written.append(place == 3 ? "" : PLACES.substring(place, place + 1));
            gap = false;
        }
        return value >= 10 && value < 20 ? written.substring(1) : written.toString();
    }
}
