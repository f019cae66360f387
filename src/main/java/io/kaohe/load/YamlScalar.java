package io.kaohe.load;

import java.util.List;
import java.util.Locale;

/** Writes a value so that YAML reads the same text. */
final class YamlScalar {
    private static final List<String> WORDS = List.of("null", "true", "false");

    private YamlScalar() {}

    /** The text as it is where it may stand bare, between brackets too; in quotes where not. */
    static String of(String text) {
        boolean bare = text.matches("[\\p{L}\\p{N}（《「][\\p{L}\\p{N}%‰._+（）《》「」、；。〔〕·/ -]*|-?\\p{N}[\\p{L}\\p{N}%‰.]*")
                && text.equals(text.strip())
                && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return bare
                ? text
                : "\""
                        + text.replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\r", "")
                                .replace("\n", "\\n")
                                .replace("\t", "\\t")
                        + "\"";
    }
}
