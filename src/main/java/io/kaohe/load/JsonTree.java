package io.kaohe.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.kaohe.facts.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a JSON text, strictly: numbers stay as they are written, and whatever else YAML would take is refused. */
final class JsonTree implements TokenTree.Dialect {
    private final String file;
    private final String text;
    private final JsonParser parser;
    private int at;
    private int line = 1;
    private int column = 1;

    private JsonTree(String file, String text, JsonParser parser) {
        this.file = file;
        this.text = text;
        this.parser = parser;
    }

    /** The one value of the text; empty when it has none or breaks off, which is then among the problems. */
    static Optional<Node> read(String file, String text, Problems problems) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            JsonTree dialect = new JsonTree(file, text, parser);
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

    @Override
    public void look() {}

    @Override
    public Node value(JsonToken token) throws IOException {
        return token.isBoolean()
                ? new Node.Flag(here(), token == JsonToken.VALUE_TRUE)
                : new Node.Text(here(), parser.getText());
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
