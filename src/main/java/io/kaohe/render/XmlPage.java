package io.kaohe.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PrimitiveIterator;

/** An XML 1.0 text under construction, element by element. A character that XML cannot hold becomes U+FFFD. */
final class XmlPage {
    private static final String INDENT = "  ";
    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element for others.
     *
     * @param attributes names and values by turns
     */
    XmlPage open(String name, String... attributes) {
        start(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    /** Closes the last one that was opened. */
    XmlPage close() {
        String name = open.pop();
        text.append(INDENT.repeat(open.size())).append("</").append(name).append(">\n");
        return this;
    }

    /** An element without content. */
    XmlPage empty(String name, String... attributes) {
        start(name, attributes).append("/>\n");
        return this;
    }

    /** An element with nothing but text. */
    XmlPage text(String name, String content, String... attributes) {
        start(name, attributes)
                .append('>')
                .append(escaped(content, false))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    /** The whole text. */
    String done() {
        return text.toString();
    }

    private StringBuilder start(String name, String... attributes) {
        text.append(INDENT.repeat(open.size())).append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1], true));
            text.append('"');
        }
        return text;
    }

    /** @param attribute whether it stands in one, where a reader would take a line break for a blank */
    private static String escaped(String plain, boolean attribute) {
        StringBuilder escaped = new StringBuilder();
        PrimitiveIterator.OfInt characters = plain.codePoints().iterator();
        while (characters.hasNext()) {
            int character = characters.nextInt();
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                case '\n', '\t' -> escaped.append(attribute ? "&#" + character + ";" : Character.toString(character));
                default -> escaped.appendCodePoint(held(character) ? character : REPLACEMENT);
            }
        }
        return escaped.toString();
    }

    private static boolean held(int character) {
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character >= ' ' && !half && character != 0xFFFE && character != 0xFFFF;
    }
}
