package io.kaohe.phrase;

import java.util.regex.Pattern;

/** Brings a text to one spelling: no blanks, ASCII digits and signs, no thousands separators that stand where they should. */
final class Plain {
    private static final Pattern GROUPS = Pattern.compile("(?<![\\d.,、])[1-9]\\d{0,2}(,\\d{3})+(?![\\d,、])");

    /** A blank between two digits separates thousands, or damages the number. */
    private static final Pattern APART = Pattern.compile("(?<=[0-9０-９])[\\s\\u00a0\\u3000]+(?=[0-9０-９])");

    private Plain() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        String joined = APART.matcher(text).replaceAll(",");
        joined.chars().filter(c -> !blank(c)).forEach(c -> plain.append(sign((char) c)));
        return GROUPS.matcher(plain).replaceAll(match -> match.group().replace(",", ""));
    }

    /** Where the character at {@code index} of the plain text stands in the text; the length of the text for its end. */
    static int index(String text, int index) {
        for (int at = 0; at < text.length(); at++) {
            if (of(text.substring(0, at + 1)).length() > index) {
                return at;
            }
        }
        return text.length();
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }

    private static char sign(char written) {
        return switch (written) {
            case '−', '﹣' -> '-';
            case '﹪' -> '%';
            default -> written >= '！' && written <= '～' ? (char) (written - '！' + '!') : written;
        };
    }
}
