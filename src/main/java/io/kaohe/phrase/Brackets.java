package io.kaohe.phrase;

/** Quotation marks and brackets that belong together. */
final class Brackets {
    private static final String OPEN = "“‘「『《(";
    private static final String CLOSE = "”’」』》)";

    private Brackets() {}

    /** Whether each one that is opened is closed again, in the right order. */
    static boolean balanced(String text) {
        StringBuilder open = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (OPEN.indexOf(c) >= 0) {
                open.append(c);
            } else if (CLOSE.indexOf(c) >= 0) {
                int last = open.length() - 1;
                if (last < 0 || OPEN.indexOf(open.charAt(last)) != CLOSE.indexOf(c)) {
                    return false;
                }
                open.setLength(last);
            }
        }
        return open.isEmpty() && text.chars().filter(c -> c == '"').count() % 2 == 0;
    }
}
