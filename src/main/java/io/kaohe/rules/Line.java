package io.kaohe.rules;

import io.kaohe.facts.Source;

/**
 * One line of a rule file without the white space around it.
 *
 * @param text never empty
 * @param source where its first character stands
 */
record Line(String text, Source source) {
    /** The place of the character {@code offset} characters further on. */
    Source at(int offset) {
        return new Source(source.file(), source.line(), source.column() + offset);
    }

    /** From the character at {@code begin} to the one before {@code end}, without white space around it. */
    Line part(int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return new Line(text.substring(from, to), at(from));
    }

    /** The whole of {@code raw}, without white space around it. */
    static Line of(String raw, String file, int number) {
        return new Line(raw, new Source(file, number, 1)).part(0, raw.length());
    }

    /** Also the full-width space, which Chinese input methods type. */
    private static boolean blank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
