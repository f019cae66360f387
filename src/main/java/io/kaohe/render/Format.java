package io.kaohe.render;

import io.kaohe.report.Recipient;
import io.kaohe.report.Report;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A form that a report can be written in. The same report gives the same text on every machine. */
public enum Format {
    /** One screen a body, for people; lines end in LF. */
    TEXT("text") {
        @Override
        public String render(Report report, View view) {
            return new TextReport(Messages.load(), view).render(report);
        }
    },

    /** To be pasted in a bulletin or a wiki: what the text says, and every target in a table. */
    MD("md") {
        @Override
        public String render(Report report, View view) {
            return new MarkdownReport(Messages.load(), view).render(report);
        }
    },

    /** For a spreadsheet: a row a target of a body. */
    CSV("csv") {
        @Override
        public String render(Report report, View view) {
            return new CsvReport(Messages.load(), view).render(report);
        }
    },

    /** For servers that build: a test suite a body, a test case a target. */
    JUNIT("junit") {
        @Override
        public String render(Report report, View view) {
            return new JunitReport(Messages.load(), view).render(report);
        }
    },

    /** For programs: {@code report.schema.json} says what stands where. */
    JSON("json") {
        @Override
        public String render(Report report, View view) {
            return new JsonReport(Messages.load(), view).render(report);
        }
    },

    /** For people, in a browser or on paper; needs the library jte-runtime beside this one. */
    HTML("html") {
        @Override
        public String render(Report report, View view) {
            return new HtmlReport(report).render(view);
        }
    },

    /** For programs, a line a target, then a line a body: the only form that need not have the whole report in memory. */
    LINES("jsonl") {
        @Override
        public String render(Report report, View view) {
            StringWriter text = new StringWriter();
            JsonLines lines = new JsonLines(text, view.body());
            lines.begin(report.run(), report.scheme());
            report.bodies().forEach(lines::targets);
            report.bodies().forEach(lines::body);
            lines.end();
            return text.toString();
        }
    };

    private final String code;

    Format(String code) {
        this.code = code;
    }

    /** The whole report in this form, with a final line feed. @throws IllegalStateException when a reason has no words */
    public abstract String render(Report report, View view);

    /**
     * Writes {@link #LINES} while a report is made. What it takes up throws an {@link java.io.UncheckedIOException} when the
     * text takes no more.
     *
     * @param text stays open
     * @param body id of the only body to write; null for all
     */
    public static Recipient lines(Writer text, @Nullable String body) {
        return new JsonLines(text, body);
    }

    /**
     * {@link #HTML} as a folder: a page a body, {@code index.html}, which leads to them, and the style of all.
     *
     * @return the files by their names
     */
    public static SortedMap<String, String> pages(Report report, View view) {
        return new HtmlReport(report).pages(view);
    }

    /** The name of the form on the command line. */
    public String code() {
        return code;
    }

    /** The form of that name. */
    public static Optional<Format> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(name))
                .findFirst();
    }
}
