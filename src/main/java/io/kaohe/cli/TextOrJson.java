package io.kaohe.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One form of a result that there are two forms of.
 *
 * @param form its form
 * @param file where it goes; null for standard output
 */
record TextOrJson(Form form, @Nullable Path file) implements Destined {
    /** The forms that there are. */
    enum Form {
        TEXT,
        JSON;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Optional<Form> named(String name) {
            return Arrays.stream(values())
                    .filter(form -> form.code().equals(name))
                    .findFirst();
        }
    }

    /** Reads {@code text} or {@code json=out.json}. @throws UsageMistake for anything else */
    static TextOrJson parse(String text) {
        FormatArgument argument = new FormatArgument(text);
        List<String> known = Arrays.stream(Form.values()).map(Form::code).toList();
        return new TextOrJson(argument.among(Form.named(argument.name()), known), argument.file());
    }
}
