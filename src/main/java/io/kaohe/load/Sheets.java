package io.kaohe.load;

import io.kaohe.facts.InputFile;
import java.util.List;
import java.util.Optional;

/** What people wrote of one assessment, wherever it stands: in files of several folders, or in one document. */
interface Sheets {
    /** What is wrong with it. */
    Problems problems();

    /** The assessment's own sheet of that sort; empty when it cannot be read, or when there is none, which is a problem. */
    Optional<Fields> own(Sheet sheet);

    /** The sheets of that sort among the data, each empty when it cannot be read; when there is none, that is a problem. */
    List<Optional<Fields>> needed(Sheet sheet);

    /** The sheets of that sort among the data, as far as they can be read; there need not be any. */
    List<Fields> any(Sheet sheet);

    /** Hands over the returns as they are read, as far as they can be. */
    void actuals(Returns returns);

    /** The rows of the table of that sort; empty when there is none. */
    Optional<Rows> table(Sheet sheet);

    /** The rows of the tables of that sort among the data; none where there is no table. */
    List<Rows> tables(Sheet sheet);

    /** The assessment's own settings; empty when it has none, or after a problem. */
    Optional<Written> scheme();

    /** The files that all this stands in, in code-point order. */
    List<InputFile> files();

    /** Takes up returns; none of them need be kept. */
    interface Returns {
        /** A return with its figures. */
        void file(Fields file);

        /** A figure of a table. */
        void figure(Fields row);
    }

    /**
     * The rows of a table.
     *
     * @param complete whether every row could be read
     */
    record Rows(List<Fields> rows, boolean complete) {}

    /**
     * Settings as written.
     *
     * @param text what their hash is taken of
     */
    record Written(Node tree, String text) {}
}
