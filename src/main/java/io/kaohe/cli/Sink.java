package io.kaohe.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers why it stopped: a {@link java.io.PrintStream} only says that it did. */
final class Sink extends FilterOutputStream {
    private @Nullable String failure;

    Sink(OutputStream out) {
        super(out);
    }

    /** Whether something was not written and somebody still wanted it; a reader who left ({@code | head}) did not. */
    boolean failed() {
        return failure != null && !failure.contains("pipe") && !failure.contains("管道");
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            throw e;
        }
    }
}
