package io.kaohe.render;

import java.util.regex.Pattern;

/** How many columns of a terminal a text takes: a Chinese character two, a colour code none. */
final class DisplayWidth {
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    /** First and last code points that take two columns. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private DisplayWidth() {}

    /** Columns that the text takes. */
    static int of(String text) {
        return COLOUR.matcher(text)
                .replaceAll("")
                .codePoints()
                .map(DisplayWidth::of)
                .sum();
    }

    /** The text with spaces behind it, {@code width} columns together. */
    static String left(String text, int width) {
        return text + spaces(width - of(text));
    }

    /** The text with spaces in front of it, {@code width} columns together. */
    static String right(String text, int width) {
        return spaces(width - of(text)) + text;
    }

    private static String spaces(int count) {
        return " ".repeat(Math.max(0, count));
    }

    private static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (character >= range[0] && character <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}
