package io.kaohe.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** {@code --no-cache}: every command takes it, the help of the program alone tells of it. */
final class CacheOption {
    static final String NAME = "--no-cache";

    private CacheOption() {}

    /** Adds it to a command and to those under it. */
    static void in(CommandLine line, Library library) {
        add(line, library, false);
    }

    private static void add(CommandLine line, Library library, boolean hidden) {
        line.getCommandSpec()
                .addOption(OptionSpec.builder(NAME)
                        .type(boolean.class)
                        .arity("0")
                        .hidden(hidden)
                        .setter(setter(library))
                        .build());
        line.getSubcommands().values().forEach(below -> add(below, library, true));
    }

    private static ISetter setter(Library library) {
        return new ISetter() {
            @Override
            public <T> T set(T value) {
                if (Boolean.TRUE.equals(value)) {
                    library.keepNothing();
                }
                return value;
            }
        };
    }
}
