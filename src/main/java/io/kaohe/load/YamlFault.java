package io.kaohe.load;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.kaohe.facts.Source;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Says in one message, at its place, why a text breaks off; the usual slips have a message of their own. */
final class YamlFault {
    private static final Pattern WIDE_COMMA = Pattern.compile("，\\s*[^\\s,，:：{}\\[\\]]+\\s*[:：]");

    private final String file;
    private final List<String> lines;
    private final Problems problems;

    YamlFault(String file, List<String> lines, Problems problems) {
        this.file = file;
        this.lines = lines;
        this.problems = problems;
    }

    /** Whether a line is indented with a tab or holds a character that no text file should. */
    boolean beforeParsing() {
        boolean found = false;
        for (int line = 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1);
            int tab = text.indexOf('\t');
            if (tab >= 0 && !text.isBlank() && text.substring(0, tab).isBlank()) {
                problems.add("load.yaml.tab", new Source(file, line, tab + 1));
                found = true;
            }
            found |= unprintable(line, text);
        }
        return found;
    }

    private boolean unprintable(int line, String text) {
        int character;
        for (int at = 0; at < text.length(); at += Character.charCount(character)) {
            character = text.codePointAt(at);
            if (!StreamReader.isPrintable(character)) {
                String code = String.format(Locale.ROOT, "U+%04X", character);
                problems.add("load.yaml.character", new Source(file, line, text.codePointCount(0, at) + 1), code);
                return true;
            }
        }
        return false;
    }

    /** Adds the problem behind {@code e}. */
    void explain(JsonProcessingException e, YAMLParser parser) throws IOException {
        if (!(e.getCause() instanceof MarkedYAMLException cause)) {
            JsonLocation at = e.getLocation();
            problems.add("load.yaml.syntax", new Source(file, at == null ? 0 : at.getLineNr(), 0));
            return;
        }
        Mark opened = cause.getContextMark();
        Mark mark = cause.getProblemMark();
        Source wide = wideColon(parser, mark);
        if (opened != null && said(cause.getContext(), "quoted scalar")) {
            problems.add("load.yaml.quote", place(opened));
        } else if (opened != null && said(cause.getContext(), "flow")) {
            Source comma = wideComma(opened, mark);
            if (comma == null) {
                problems.add("load.yaml.bracket", place(mark), Integer.toString(opened.getLine() + 1));
            } else {
                problems.add("load.yaml.comma", comma);
            }
        } else if (said(cause.getProblem(), "cannot start any token")) {
            problems.add("load.yaml.sign", place(mark), character(mark));
        } else if (wide != null) {
            problems.add("load.yaml.colon", wide);
        } else {
            problems.add("load.yaml.syntax", place(mark));
        }
    }

    private static boolean said(@Nullable String text, String words) {
        return text != null && text.contains(words);
    }

    private @Nullable Source wideColon(YAMLParser parser, Mark mark) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getText().contains("：")) {
            JsonLocation at = parser.currentTokenLocation();
            return new Source(file, at.getLineNr(), at.getColumnNr());
        }
        return line(mark).contains("：") ? place(mark) : null;
    }

    /** The first full-width comma within the bracket after which a key follows: 甲，指标: 乙 is meant to be two. */
    private @Nullable Source wideComma(Mark opened, Mark mark) {
        for (int line = opened.getLine(); line <= mark.getLine() && line < lines.size(); line++) {
            String text = lines.get(line);
            int from = line == opened.getLine() ? text.offsetByCodePoints(0, opened.getColumn()) : 0;
            Matcher comma = WIDE_COMMA.matcher(text);
            if (comma.find(from)) {
                return new Source(file, line + 1, text.codePointCount(0, comma.start()) + 1);
            }
        }
        return null;
    }

    private String line(Mark mark) {
        return mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
    }

    private String character(Mark mark) {
        int[] characters = line(mark).codePoints().toArray();
        int at = mark.getColumn();
        return at < characters.length ? Character.toString(characters[at]) : "";
    }

    private Source place(Mark mark) {
        return new Source(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
