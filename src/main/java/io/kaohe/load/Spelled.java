package io.kaohe.load;

import io.kaohe.facts.Source;

/**
 * A cell as it stands in the text of its file.
 *
 * @param at where it begins
 * @param text what it says
 * @param from where it begins, in characters of the text
 * @param to where it ends, its quotes included
 */
record Spelled(Source at, String text, int from, int to) {
    /** The number of the character at a place of the text. */
    static int offset(String text, Source at) {
        int start = 0;
        for (int line = 1; line < at.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.offsetByCodePoints(start, at.column() - 1);
    }

    /** The value that a text has at its place, quoted or not. */
    static Spelled of(String text, Node.Text value) {
        int from = offset(text, value.at());
        char first = from < text.length() ? text.charAt(from) : ' ';
        boolean quoted = first == '"' || first == '\'';
        return new Spelled(
                value.at(),
                value.text(),
                from,
                quoted ? closing(text, from) : from + value.text().length());
    }

    /** The end of a quoted value; a doubled quote is inside it, and so is one after a backslash. */
    private static int closing(String text, int from) {
        char quote = text.charAt(from);
        int at = from + 1;
        while (at < text.length()) {
            if (text.charAt(at) == quote) {
                at++;
                if (at >= text.length() || text.charAt(at) != quote) {
                    return at;
                }
            } else if (text.charAt(at) == '\\' && quote == '"') {
                at++;
            }
            at++;
        }
        return at;
    }
}
