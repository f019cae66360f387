package io.kaohe.cli;

import io.kaohe.facts.Period;
import io.kaohe.report.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Reads the words of a command line. Every method throws {@link UsageMistake} for what it cannot read. */
final class Arguments {
    private Arguments() {}

    /** 2022, 2022H1, 2022Q3, 2022-06 or 2022-01..11. */
    static Period period(String text) {
        boolean fromLater = text.contains("..") && !text.contains("-01..");
        return Period.parse(text)
                .filter(period -> !fromLater)
                .orElseThrow(() -> UsageMistake.of("cli.period.invalid", text));
    }

    /** A day such as 2022-10-31. */
    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw UsageMistake.of("cli.date.invalid", text);
        }
    }

    /** A verdict by its code or its Chinese word; what is known is shown in the writing that was used. */
    static Verdict verdict(String text) {
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
        Function<Verdict, String> writing = ascii ? Verdict::code : Verdict::chinese;
        String word = ascii ? text.toLowerCase(Locale.ROOT) : text;
        List<String> known = Arrays.stream(Verdict.values()).map(writing).toList();
        return Arrays.stream(Verdict.values())
                .filter(verdict -> writing.apply(verdict).equals(word))
                .findFirst()
                .orElseThrow(() -> UsageMistake.of("cli.verdict.unknown", text)
                        .near(word, known)
                        .list("cli.choices", known));
    }

    /** A path; whether something is there is asked later. */
    static Path path(String text) {
        try {
            if (!text.isEmpty()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            throw UsageMistake.of("cli.path.invalid", text);
        }
        throw UsageMistake.of("cli.path.empty");
    }

    /** Whether the path stands for what is piped in. */
    static boolean piped(Path path) {
        return path.toString().equals("-");
    }

    /** The same path, when it is a folder. */
    static Path folder(Path path) {
        if (Files.isDirectory(path)) {
            return path;
        }
        throw UsageMistake.of(Files.exists(path) ? "cli.folder.file" : "cli.folder.missing", path.toString());
    }
}
