package io.kaohe.cli;

import io.kaohe.facts.Scheme;
import io.kaohe.render.Format;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Recipient;
import io.kaohe.report.Run;
import io.kaohe.report.Verdict;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a report as lines while it is made. */
final class LinesOutput {
    private final Inquiry.Read read;
    private final @Nullable String body;
    private final Found found;
    private boolean provisional;

    /**
     * Of an assessment that was read.
     *
     * @param body id of the only body to write; null for all
     * @param counted verdicts to count
     */
    LinesOutput(Inquiry.Read read, @Nullable String body, List<Verdict> counted) {
        this.read = read;
        this.body = body;
        this.found = new Found(counted, body);
    }

    /** The verdicts that came up. */
    Found found() {
        return found;
    }

    /**
     * Writes to the file, which appears when it is whole, or with null to standard output.
     *
     * @return whether the report is provisional
     * @throws UsageMistake when the file cannot be written
     */
    boolean write(@Nullable Path file, PrintStream out) {
        try {
            if (file == null) {
                lines(out);
            } else {
                try (WholeFile whole = WholeFile.prepare(file, this::lines)) {
                    whole.publish();
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw UsageMistake.of("cli.file.failed", String.valueOf(file));
        }
        return provisional;
    }

    private void lines(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Recipient lines = Format.lines(text, body);
        provisional = read.report(new Recipient() {
            @Override
            public void begin(Run run, Scheme scheme) {
                lines.begin(run, scheme);
            }

            @Override
            public void targets(BodyStanding standing) {
                found.add(standing);
                lines.targets(standing);
            }

            @Override
            public void body(BodyStanding standing) {
                lines.body(standing);
            }

            @Override
            public void end() {
                lines.end();
            }
        });
        text.flush();
    }
}
