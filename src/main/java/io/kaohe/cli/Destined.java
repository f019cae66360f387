package io.kaohe.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One form of a result that is asked for ({@code --format F[=FILE]}). */
interface Destined {
    /** Where it goes; null for standard output. */
    @Nullable
    Path file();

    /** Whether that is a folder of files. */
    default boolean folder() {
        return false;
    }
}
