package io.kaohe.facts;

import org.jspecify.annotations.Nullable;

/**
 * Where something was written.
 *
 * @param file path inside the folder that was read, with {@code /}
 * @param line first line is 1; 0 means the file as a whole
 * @param column first column is 1; 0 means the line as a whole
 */
public record Source(String file, int line, int column) {
    /** The file as a whole. */
    public static Source of(String file) {
        return new Source(file, 0, 0);
    }

    /** {@code file:line:column}, without what is 0. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Source place && line == place.line && column == place.column && file.equals(place.file);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file.hashCode() + line) + column;
    }
}
