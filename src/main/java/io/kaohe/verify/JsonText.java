package io.kaohe.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.kaohe.facts.Source;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the JSON text of a report, strictly. */
final class JsonText {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private final JsonParser parser;

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    /** The one value of the text. @throws InvalidInput when it is no JSON, or more than one value */
    static Node read(byte[] text, String file) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
            JsonText json = new JsonText(parser);
            if (parser.nextToken() == null) {
                throw refused("verify.report.other", Source.of(file));
            }
            Object value = json.value();
            if (parser.nextToken() != null) {
                throw refused("verify.json.second", Source.of(file));
            }
            return new Node(file, "", value);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw refused(
                    "verify.json.syntax",
                    at == null ? Source.of(file) : new Source(file, at.getLineNr(), at.getColumnNr()));
        } catch (IOException e) {
            throw refused("verify.json.syntax", Source.of(file));
        }
    }

    private static InvalidInput refused(String code, Source source) {
        return new InvalidInput(InvalidInput.Kind.DATA, List.of(Problem.of(code, source)));
    }

    private @Nullable Object value() throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> WHOLE.matcher(parser.getText()).matches() ? Integer.valueOf(parser.getText()) : Node.OTHER;
        };
    }

    private Map<String, @Nullable Object> object() throws IOException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            fields.put(key, value());
        }
        return fields;
    }

    private List<@Nullable Object> list() throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }
}
