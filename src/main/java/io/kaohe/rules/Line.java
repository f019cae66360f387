package io.kaohe.rules;

import io.kaohe.facts.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** What stands between the matches of {@code separator}, each without white space around it. */
    List<Line> parts(Pattern separator) {
        List<Line> parts = new ArrayList<>();
        Matcher matcher = separator.matcher(text);
        int from = 0;
        while (matcher.find()) {
            parts.add(part(from, matcher.start()));
            from = matcher.end();
        }
        parts.add(part(from, text.length()));
        return parts;
    }

    /** The whole of {@code raw}, without white space around it. */
    static Line of(String raw, String file, int number) {
        return new Line(raw, new Source(file, number, 1)).part(0, raw.length());
    }

    /** Whether it is that word alone; hands that write 标题： write a colon here too. */
    boolean keyword(String word) {
        return text.equals(word) || text.equals(word + "：") || text.equals(word + ":");
    }

    /** Also the full-width space, which Chinese input methods type. */
    private static boolean blank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
