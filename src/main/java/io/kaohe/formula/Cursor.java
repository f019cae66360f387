package io.kaohe.formula;

import java.util.function.IntPredicate;

/** Walks through a formula's text; every spelling of a sign is read as its ASCII one, so offsets stay those of the text. */
final class Cursor {
    /** What {@link #peek} gives at the end. */
    static final char END = '\0';

    private final String text;
    private final String plain;
    private int at;

    Cursor(String text) {
        this.text = text;
        StringBuilder signs = new StringBuilder();
        text.chars().forEach(c -> signs.append(sign((char) c)));
        this.plain = signs.toString();
    }

    private static char sign(char written) {
        return switch (written) {
            case '×', '✕', '∗' -> '*';
            case '÷', '∕' -> '/';
            case '−', '–' -> '-';
            case '\u3000', '\u00a0', '\t', '\n', '\r' -> ' ';
            default -> written >= '！' && written <= '～' ? (char) (written - '！' + '!') : written;
        };
    }

    int at() {
        return at;
    }

    /** The next character that is no blank; {@link #END} at the end. Moves to it. */
    char peek() {
        while (at < plain.length() && plain.charAt(at) == ' ') {
            at++;
        }
        return at < plain.length() ? plain.charAt(at) : END;
    }

    /** Moves past the sign if it is next. */
    boolean accept(char sign) {
        boolean here = peek() == sign;
        at += here ? 1 : 0;
        return here;
    }

    /** Moves past the word if it stands here whole. */
    boolean accept(String word) {
        int end = at + word.length();
        boolean here = plain.startsWith(word, at) && (end == plain.length() || !letter(plain.charAt(end)));
        at = here ? end : at;
        return here;
    }

    /** Moves past the word where something else may go on from it without a space. */
    boolean begins(String word) {
        boolean here = plain.startsWith(word, at);
        at = here ? at + word.length() : at;
        return here;
    }

    /** Moves past the word and the bracket after it, if both stand here. */
    boolean acceptCall(String word) {
        int before = at;
        boolean here = accept(word) && accept('(');
        at = here ? at : before;
        return here;
    }

    /** The run of letters and digits here; moves past it. */
    String word() {
        return run(c -> letter(c) || digit(c));
    }

    /** The run of digits and points here; moves past it. */
    String digits() {
        return run(c -> digit(c) || c == '.');
    }

    /** The share sign here, or the run of letters and digits; moves past it. */
    String unit() {
        if (share(plain.charAt(at))) {
            at++;
            return plain.substring(at - 1, at);
        }
        return word();
    }

    /** Whether a unit starts with the sign, which is the next one. */
    boolean atUnit() {
        return letter(peek()) || share(peek());
    }

    /** Whether a Latin letter follows at once, as in 1e9: no unit starts with one. */
    boolean glued() {
        return at < plain.length() && plain.charAt(at) < 128 && letter(plain.charAt(at));
    }

    /** The next character as written. */
    String sign() {
        return at < text.length() ? Character.toString(text.codePointAt(at)) : "";
    }

    /** Everything up to the first of the signs; moves to it. */
    String until(String signs) {
        return run(c -> signs.indexOf(c) < 0);
    }

    /** Moves to the end. */
    void stop() {
        at = text.length();
    }

    /** The text as written between two offsets, without blanks around it. */
    String written(int start, int end) {
        return text.substring(start, end).strip();
    }

    /** The last character before the offset that is no blank, as written; empty at the start. */
    String before(int offset) {
        String before = text.substring(0, offset).strip();
        return before.isEmpty() ? "" : before.substring(before.length() - 1);
    }

    private String run(IntPredicate takes) {
        int start = at;
        while (at < plain.length() && takes.test(plain.charAt(at))) {
            at++;
        }
        return plain.substring(start, at).strip();
    }

    private static boolean share(char c) {
        return c == '%' || c == '‰';
    }

    static boolean letter(int c) {
        return Character.isLetter(c) || c == '〇' || c == '_';
    }

    static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }
}
