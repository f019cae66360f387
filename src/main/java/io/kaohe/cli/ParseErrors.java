package io.kaohe.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in our words what picocli says in English. */
final class ParseErrors {
    private ParseErrors() {}

    /** What is wrong with the command line of these words. */
    static UsageMistake read(ParameterException error, String[] args) {
        if (error.getCause() instanceof UsageMistake mistake) {
            return mistake;
        }
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), unmatched.getCommandLine());
        }
        if (error instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), words(args), error.getCommandLine());
        }
        if (error instanceof OverwrittenOptionException twice) {
            return UsageMistake.of("cli.option.twice", name(twice.getOverwritten()));
        }
        return invalid(error.getArgSpec(), error.getValue());
    }

    /** What may be options: not what stands behind {@code --}. */
    private static List<String> words(String[] args) {
        return Arrays.stream(args).takeWhile(word -> !word.equals("--")).toList();
    }

    private static UsageMistake unmatched(String word, CommandLine command) {
        if (looksLikeOption(word)) {
            return unknownOption(word, command);
        }
        return command.getSubcommands().isEmpty()
                ? UsageMistake.of("cli.argument.extra", word)
                : HelpCommand.unknown(word, command.getSubcommands().keySet());
    }

    private static boolean looksLikeOption(String word) {
        return word.length() > 1 && word.startsWith("-");
    }

    private static UsageMistake unknownOption(String word, CommandLine command) {
        List<String> known = command.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
        return UsageMistake.of("cli.option.unknown", bare(word)).near(bare(word), known);
    }

    private static String bare(String word) {
        return word.replaceFirst("=.*", "");
    }

    /** A misspelt option is the likelier reason why one is missing, but picocli tells of it second. */
    private static UsageMistake missing(List<ArgSpec> missing, List<String> words, CommandLine command) {
        List<UsageMistake> mistakes = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean value = i > 0 && takesValue(command.getCommandSpec().findOption(words.get(i - 1)));
            boolean known = command.getCommandSpec().findOption(bare(words.get(i))) != null;
            if (looksLikeOption(words.get(i)) && !known && !value) {
                mistakes.add(unknownOption(words.get(i), command));
            }
        }
        missing.forEach(argument -> mistakes.add(missing(argument, words)));
        return UsageMistake.all(mistakes);
    }

    private static boolean takesValue(@Nullable OptionSpec option) {
        return option != null && option.arity().min() > 0;
    }

    private static UsageMistake missing(ArgSpec argument, List<String> words) {
        String meaning = String.join("", argument.description());
        if (!argument.isOption()) {
            return UsageMistake.of("cli.argument.missing", meaning);
        }
        String code = words.contains(name(argument)) ? "cli.option.value" : "cli.option.missing";
        return UsageMistake.of(code, name(argument), meaning);
    }

    private static UsageMistake invalid(@Nullable ArgSpec argument, @Nullable String value) {
        return argument == null || value == null
                ? UsageMistake.of("cli.line.invalid")
                : UsageMistake.of("cli.option.invalid", name(argument), value);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
