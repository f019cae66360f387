package io.kaohe.render;

import io.kaohe.report.Comparison;
import io.kaohe.report.Impact;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A form that a comparison can be written in, of packs on the same facts, or of two reports. The same comparison gives the same text
 * on every machine.
 */
public enum ImpactFormat {
    /** For a meeting: who gains and who loses first, then change by change. */
    TEXT("text") {
        @Override
        public String render(Impact impact, List<String> packs) {
            return new ImpactText(words(impact, packs)).render();
        }

        @Override
        public String render(Comparison comparison) {
            return new DiffPage(words(), comparison).text();
        }
    },

    /** For programs. */
    JSON("json") {
        @Override
        public String render(Impact impact, List<String> packs) {
            return new ImpactJson(impact, packs).render();
        }

        @Override
        public String render(Comparison comparison) {
            return new DiffJson(comparison).render();
        }
    },

    /** For a spreadsheet: a row for each body under each pack, or for each body and target that moved. */
    CSV("csv") {
        @Override
        public String render(Impact impact, List<String> packs) {
            return new ImpactCsv(words(impact, packs)).render();
        }

        @Override
        public String render(Comparison comparison) {
            return new DiffCsv(words(), comparison).render();
        }
    },

    /** Tables to paste in a document. */
    MD("md") {
        @Override
        public String render(Impact impact, List<String> packs) {
            return new ImpactMarkdown(words(impact, packs)).render();
        }

        @Override
        public String render(Comparison comparison) {
            return new DiffPage(words(), comparison).markdown();
        }
    };

    private final String code;

    ImpactFormat(String code) {
        this.code = code;
    }

    /**
     * The whole comparison in this form, with a final line feed.
     *
     * @param packs what the user calls the packs, the first one first
     */
    public abstract String render(Impact impact, List<String> packs);

    /** Two reports held against each other in this form, with a final line feed. */
    public abstract String render(Comparison comparison);

    /** The name of the form on the command line. */
    public String code() {
        return code;
    }

    /** The form of that name. */
    public static Optional<ImpactFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(name))
                .findFirst();
    }

    private static Words words() {
        return new Words(Messages.load());
    }

    private static ImpactWords words(Impact impact, List<String> packs) {
        return new ImpactWords(words(), impact, packs);
    }
}
