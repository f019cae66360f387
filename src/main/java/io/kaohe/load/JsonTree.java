package io.kaohe.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.kaohe.facts.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads a JSON text, strictly: numbers stay as they are written, and whatever else YAML would take is refused. */
final class JsonTree implements TokenTree.Dialect {
    private final String file;
    private final String text;
    private final JsonParser parser;
    private int at;
    private int line = 1;
    private int column = 1;

    private final Problems problems;

    private JsonTree(String file, String text, JsonParser parser, Problems problems) {
        this.file = file;
        this.text = text;
        this.parser = parser;
        this.problems = problems;
    }

    /** The one value of the text; empty when it has none or breaks off, which is then among the problems. */
    static Optional<Node> read(String file, String text, Problems problems) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            JsonTree dialect = new JsonTree(file, text, parser, problems);
            try {
                return new TokenTree(parser, dialect, problems).document(file, "load.json.second");
            } catch (JsonProcessingException e) {
                problems.add("load.json.syntax", dialect.place(e.getLocation()));
                return Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells of a name with half a character. */
    @Override
    public void look() throws IOException {
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
            whole(parser.getText());
        }
    }

    @Override
    public boolean restOfNumber(String key, JsonToken value, Source place, Node before) {
        return false;
    }

    @Override
    public Node value(JsonToken token) throws IOException {
        if (token.isBoolean()) {
            return new Node.Flag(here(), token == JsonToken.VALUE_TRUE);
        }
        return whole(parser.getText()) ? new Node.Text(here(), parser.getText()) : new Node.Broken(here());
    }

    /** Whether no half of a character stands alone, which is an escape's doing and no file can hold; told if one does. */
    private boolean whole(String written) {
        OptionalInt half = written.codePoints()
                .filter(character -> character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                .findFirst();
        half.ifPresent(found -> problems.add("load.json.half", here(), String.format(Locale.ROOT, "\\u%04x", found)));
        return half.isEmpty();
    }

    @Override
    public Source here() {
        return place(parser.currentTokenLocation());
    }

    /** Counts on from the place before: the parser's own columns count a character beyond the first 65,536 twice. */
    private Source place(@Nullable JsonLocation location) {
        long offset = (location == null ? parser.currentLocation() : location).getCharOffset();
        while (at < Math.min(offset, text.length())) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            column = character == '\n' ? 1 : column + 1;
            line += character == '\n' ? 1 : 0;
        }
        return new Source(file, line, column);
    }
}
