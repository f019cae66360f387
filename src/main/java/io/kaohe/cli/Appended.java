package io.kaohe.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of a pack with something more at its end; a new one, where there is none. */
final class Appended {
    private static final Pattern ITEM = Pattern.compile("(?m)^([ \\t]*)- ");

    private final String text;

    /** @throws UsageMistake when the file is not UTF-8: what is added would spoil it */
    Appended(String path, Map<String, byte[]> files) {
        try {
            this.text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(files.getOrDefault(path, new byte[0])))
                    .toString();
        } catch (CharacterCodingException e) {
            throw UsageMistake.of("cli.new.charset", path, StandardCharsets.UTF_8.name());
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a line of it is this. */
    boolean holds(String line) {
        return text.lines().anyMatch(one -> one.strip().equals(line));
    }

    /** With a rule, after an empty line. */
    String rule(String rule) {
        return text.isBlank() ? rule : ended() + like("\n" + rule);
    }

    /** With more cases, as far to the right as those that are there. */
    String items(String cases) {
        if (text.isBlank()) {
            return "用例:\n" + cases.indent(2);
        }
        Matcher item = ITEM.matcher(text);
        return ended() + like(cases.indent(item.find() ? item.group(1).length() : 2));
    }

    private String ended() {
        return text.endsWith("\n") ? text : text + like("\n");
    }

    private String like(String more) {
        return text.contains("\r\n") ? more.replace("\n", "\r\n") : more;
    }
}
