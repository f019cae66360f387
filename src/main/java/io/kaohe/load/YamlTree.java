package io.kaohe.load;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.kaohe.facts.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads a YAML text. Of the many things YAML can do, only plain maps, lists and values are taken. */
final class YamlTree implements TokenTree.Dialect {
    private static final Pattern ANCHOR = Pattern.compile("&[^\\s,\\[\\]{}]+");

    /** Between brackets a comma ends a value, so that 1,234.5亿元 falls in two. */
    private static final Pattern THOUSANDS = Pattern.compile("\\d{3}(?!\\d)");

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+[^,\\[\\]{}]*");

    private final String file;
    private final List<String> lines;
    private final YAMLParser parser;
    private final Problems problems;
    private final boolean anchors;

    private YamlTree(String file, List<String> lines, YAMLParser parser, Problems problems) {
        this.file = file;
        this.lines = lines;
        this.anchors = lines.stream().anyMatch(line -> line.indexOf('&') >= 0);
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
                YamlTree dialect = new YamlTree(file, lines, parser, problems);
                return new TokenTree(parser, dialect, problems).document(file, "load.yaml.second");
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

    /** Tells of anchors, references to them and types. */
    @Override
    public void look() throws IOException {
        // The parser tells the anchor of a map or list only, so the text itself is asked.
        if (anchors) {
            Matcher anchor = ANCHOR.matcher(rest(here()));
            if (anchor.lookingAt()) {
                problems.add("load.yaml.anchor", here(), anchor.group());
            }
        }
        if (parser.isCurrentAlias()) {
            problems.add("load.yaml.alias", here(), parser.getText());
        } else if (parser.getTypeId() != null) {
            problems.add("load.yaml.tag", here());
        }
    }

    @Override
    public boolean restOfNumber(String key, JsonToken value, Source place, Node before) throws IOException {
        boolean alone = value == JsonToken.VALUE_NULL
                || (value == JsonToken.VALUE_STRING && parser.getText().isEmpty());
        if (!alone || !THOUSANDS.matcher(key).lookingAt() || !before(place).matches(".*\\d,")) {
            return false;
        }
        if (before instanceof Node.Text text) {
            Matcher number = NUMBER.matcher(rest(text.at()));
            problems.add(
                    "load.yaml.thousands",
                    text.at(),
                    number.lookingAt() ? number.group().strip() : text.text());
        }
        return true;
    }

    @Override
    public Node value(JsonToken token) throws IOException {
        return parser.isCurrentAlias() ? new Node.Broken(here()) : new Node.Text(here(), parser.getText());
    }

    /** What stands on the line before the place. */
    private String before(Source at) {
        String line = at.line() <= lines.size() ? lines.get(at.line() - 1) : "";
        return line.substring(0, line.length() - rest(at).length());
    }

    /** What stands on the line from the place on. */
    private String rest(Source at) {
        String line = at.line() <= lines.size() ? lines.get(at.line() - 1) : "";
        int columns = line.codePointCount(0, line.length());
        return at.column() > columns ? "" : line.substring(line.offsetByCodePoints(0, at.column() - 1));
    }

    @Override
    public Source here() {
        JsonLocation at = parser.currentTokenLocation();
        return new Source(file, at.getLineNr(), at.getColumnNr());
    }
}
