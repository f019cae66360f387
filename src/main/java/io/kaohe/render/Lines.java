package io.kaohe.render;

import java.util.List;

/** What a part of a report is written into, whatever form it is shown in. */
interface Lines {
    /** A heading, apart from what stands before it. */
    Lines section(String title);

    /** One line, so many steps below its heading. */
    Lines add(int depth, String line);

    /** Rows under each other. */
    Lines table(int depth, Columns columns);

    /** Arithmetic, step under step. */
    default Lines calculation(int depth, Calculation calculation) {
        CalculationText.write(calculation, depth, this);
        return this;
    }

    /** The names behind their head; no name is broken. */
    Lines names(int depth, String head, List<String> names);
}
