package io.kaohe.rules;

import java.util.List;

/** Makes engines of rules. */
interface Compiler {
    /**
     * Compiles what is not compiled yet.
     *
     * @param pieces all rules
     * @param like what may be compiled already
     */
    Compiled compile(List<Piece> pieces, Compiled like);
}
