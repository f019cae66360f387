package io.kaohe.render;

import java.util.regex.Pattern;

/**
 * Plain text as Markdown that shows it as it is, whatever stands in it: no emphasis, link, tag, code, heading or list comes of it,
 * and it stays on one line.
 */
final class MarkdownText {
    private static final Pattern BREAK = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]~#$]");

    /** What begins a list, a quotation or a line under a heading. */
    private static final Pattern START = Pattern.compile("^([-+=]|[0-9]{1,9}(?=[.)](\\s|$)))");

    private MarkdownText() {}

    /** As a line of its own, or an item of a list. */
    static String of(String plain) {
        return START.matcher(cell(plain)).replaceAll(match -> {
            String start = match.group();
            boolean number = Character.isDigit(start.charAt(0));
            return number ? start + "\\\\" : "\\\\" + start;
        });
    }

    /** Where nothing begins a block: in a table, but for its bars. */
    static String cell(String plain) {
        String line = BREAK.matcher(plain).replaceAll(" ").strip();
        String marked = MARK.matcher(line).replaceAll("\\\\$0");
        return marked.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
