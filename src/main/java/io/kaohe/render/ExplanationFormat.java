package io.kaohe.render;

import io.kaohe.report.Report;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form that the explanation of a target can be written in. The same report gives the same text on every machine. */
public enum ExplanationFormat {
    /** For people; lines end in LF. */
    TEXT("text") {
        @Override
        public String render(Report report, String target, @Nullable String body) {
            return Explanation.render(report, target, body);
        }
    },

    /** For people, in a browser or on paper; needs the library jte-runtime beside this one. */
    HTML("html") {
        @Override
        public String render(Report report, String target, @Nullable String body) {
            return new HtmlReport(report).explain(target, new View(body, true, false));
        }
    };

    private final String code;

    ExplanationFormat(String code) {
        this.code = code;
    }

    /**
     * Explains one target.
     *
     * @param target id of the target
     * @param body id of the body; null for each that answers for the target, in the report's order
     * @throws IllegalStateException when a reason has no words
     */
    public abstract String render(Report report, String target, @Nullable String body);

    /** The name of the form on the command line. */
    public String code() {
        return code;
    }

    /** The form of that name. */
    public static Optional<ExplanationFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(name))
                .findFirst();
    }
}
