package io.kaohe.rules;

import io.kaohe.facts.Pack;
import io.kaohe.facts.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Splits a rule file into its rules. */
final class RuleFile {
    private final Findings findings;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable DraftReader open;

    private boolean begun;

    private RuleFile(Findings findings) {
        this.findings = findings;
    }

    /** The rules of the file that are whole; what is wrong with the others goes to {@code findings}. */
    static List<Draft> read(Pack.RuleText file, Findings findings) {
        RuleFile reading = new RuleFile(findings);
        String text = file.text().startsWith("\uFEFF") ? file.text().substring(1) : file.text();
        int number = 0;
        for (String raw : text.split("\r\n|\r|\n", -1)) {
            number++;
            Line line = Line.of(raw, file.path(), number);
            if (!line.text().isEmpty() && !line.text().startsWith("#")) {
                reading.take(line);
            }
        }
        reading.endOfFile();
        if (!reading.begun) {
            findings.add("empty", Source.of(file.path()));
        }
        return reading.drafts;
    }

    private void take(Line line) {
        if (head(line)) {
            begun = true;
            endOfFile();
            open = name(line).map(name -> new DraftReader(name, line, findings)).orElseGet(() -> nameless(line));
        } else if (open == null) {
            findings.add("outside", line.source(), line.text());
        } else if (line.keyword("结束")) {
            open.finish().ifPresent(drafts::add);
            open = null;
        } else {
            open.take(line);
        }
    }

    /** A rule that is still open where another begins or the file ends lacks its last line. */
    private void endOfFile() {
        if (open != null) {
            findings.add("no-end", open.head().source(), open.name());
            open.finish();
            open = null;
        }
    }

    private DraftReader nameless(Line line) {
        findings.add("name", line.source(), line.text());
        return new DraftReader("", line, findings);
    }

    private static boolean head(Line line) {
        return line.text().startsWith("规则") && !line.text().matches("规则[^「]*[：:].*");
    }

    private static Optional<String> name(Line line) {
        String text = line.text();
        boolean whole = text.startsWith("规则「") && text.indexOf('」') == text.length() - 1 && text.length() > 4;
        return whole ? Optional.of(text.substring(3, text.length() - 1)) : Optional.empty();
    }
}
