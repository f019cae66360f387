package io.kaohe.load;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.kaohe.facts.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads a YAML text over its parser's tokens. Of the many things YAML can do, only plain maps, lists and values are taken. */
final class YamlTree {
    private static final Pattern ANCHOR = Pattern.compile("&[^\\s,\\[\\]{}]+");

    private final String file;
    private final List<String> lines;
    private final YAMLParser parser;
    private final Problems problems;

    private YamlTree(String file, List<String> lines, YAMLParser parser, Problems problems) {
        this.file = file;
        this.lines = lines;
        this.parser = parser;
        this.problems = problems;
    }

    /** The one document of the text; empty when it has none or breaks off, which is then among the problems. */
    static Optional<Node> read(String file, String text, Problems problems) {
        List<String> lines = text.lines().toList();
        YamlFault fault = new YamlFault(file, lines, problems);
        if (fault.beforeParsing()) {
            return Optional.empty();
        }
        try (YAMLParser parser = factory().createParser(text)) {
            try {
                return new YamlTree(file, lines, parser, problems).document();
            } catch (JsonProcessingException e) {
                fault.explain(e, parser);
                return Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YAMLFactory factory() {
        LoaderOptions options = new LoaderOptions();
        // The default, 3 MB, is less than one county's monthly returns of a few years.
        options.setCodePointLimit(Integer.MAX_VALUE);
        return YAMLFactory.builder().loaderOptions(options).build();
    }

    private Optional<Node> document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.add("load.file.empty", Source.of(file));
            return Optional.empty();
        }
        Node node = node(first);
        if (parser.nextToken() != null) {
            problems.add("load.yaml.second", here());
        }
        return Optional.of(node);
    }

    private Node node(JsonToken token) throws IOException {
        refuseMarks();
        return switch (token) {
            case START_OBJECT -> entries();
            case START_ARRAY -> items();
            case VALUE_NULL -> {
                problems.add("load.value.null", here(), parser.getText());
                yield new Node.Broken(here());
            }
            default -> parser.isCurrentAlias() ? new Node.Broken(here()) : new Node.Text(here(), parser.getText());
        };
    }

    private Node entries() throws IOException {
        Source at = here();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseMarks();
            String key = parser.currentName();
            Source place = here();
            Node.Entry entry = new Node.Entry(place, node(parser.nextToken()));
            Node.Entry first = entries.putIfAbsent(key, entry);
            if (first != null) {
                problems.add(
                        "load.key.duplicate",
                        place,
                        key,
                        Integer.toString(first.key().line()));
            }
        }
        return new Node.Entries(at, entries);
    }

    private Node items() throws IOException {
        Source at = here();
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token));
        }
        return new Node.Items(at, items);
    }

    private void refuseMarks() throws IOException {
        // The parser tells the anchor of a map or list only, so the text itself is asked.
        Matcher anchor = ANCHOR.matcher(rest());
        if (anchor.lookingAt()) {
            problems.add("load.yaml.anchor", here(), anchor.group());
        }
        if (parser.isCurrentAlias()) {
            problems.add("load.yaml.alias", here(), parser.getText());
        } else if (parser.getTypeId() != null) {
            problems.add("load.yaml.tag", here());
        }
    }

    /** What stands on the line from the token on. */
    private String rest() {
        Source at = here();
        String line = at.line() <= lines.size() ? lines.get(at.line() - 1) : "";
        int columns = line.codePointCount(0, line.length());
        return at.column() > columns ? "" : line.substring(line.offsetByCodePoints(0, at.column() - 1));
    }

    private Source here() {
        JsonLocation at = parser.currentTokenLocation();
        return new Source(file, at.getLineNr(), at.getColumnNr());
    }
}
