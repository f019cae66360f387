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

    @Override
    public Node value(JsonToken token) throws IOException {
        return parser.isCurrentAlias() ? new Node.Broken(here()) : new Node.Text(here(), parser.getText());
    }

    /** What stands on the line from the token on. */
    private String rest() {
        Source at = here();
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
