package io.kaohe.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run knows of where it runs; nothing else is asked of the machine.
 *
 * @param home the folder with {@code bin}, {@code lib} and {@code rules}; null when started without the launcher
 * @param colour whether a report on standard output may be coloured
 * @param debug whether our own failures show their stack trace
 */
record Surroundings(@Nullable Path home, boolean colour, boolean debug) {
    /** No launcher, no colour, no stack traces. */
    static Surroundings plain() {
        return new Surroundings(null, false, false);
    }

    /**
     * Reads what the launcher says.
     *
     * @param environment NO_COLOR and KAOHE_DEBUG, which count when they are not empty
     * @param home the launcher's {@code kaohe.home}
     * @param terminal the launcher's {@code kaohe.tty}: {@code true} when standard output is a terminal. The launcher
     *     must say it, because {@link System#console()} on Java 17 also wants standard input to be one
     */
    static Surroundings of(Map<String, String> environment, @Nullable String home, @Nullable String terminal) {
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean debug = !environment.getOrDefault("KAOHE_DEBUG", "").isEmpty();
        return new Surroundings(home == null ? null : Path.of(home), !plain && "true".equals(terminal), debug);
    }
}
