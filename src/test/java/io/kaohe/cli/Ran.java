package io.kaohe.cli;

import io.kaohe.render.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What came of a command line. */
record Ran(int code, String out, String err) {
    static Ran run(Library library, String... args) {
        return run(library, Surroundings.plain(), args);
    }

    static Ran run(Library library, Surroundings surroundings, String... args) {
        return piped(new byte[0], library, surroundings, args);
    }

    static Ran piped(String text, Library library, String... args) {
        return piped(text.getBytes(StandardCharsets.UTF_8), library, Surroundings.plain(), args);
    }

    static Ran piped(byte[] in, Library library, Surroundings surroundings, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                args,
                new Desk(new ByteArrayInputStream(in), print(out), print(err), Messages.load(), surroundings, library));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
