package io.kaohe.cli;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Lines up help whose labels are Chinese: picocli counts characters, and each of these takes two columns. */
final class WideLabels {
    private static final Pattern ENTRY = Pattern.compile("(?m)^( *\\S(?:.*?\\S)?)( {3,})(?=\\S)");

    private WideLabels() {}

    /** Lines up parameters and options of the command and of those below it. */
    static void in(CommandLine line) {
        narrow(line, UsageMessageSpec.SECTION_KEY_PARAMETER_LIST);
        narrow(line, UsageMessageSpec.SECTION_KEY_OPTION_LIST);
        line.getSubcommands().values().forEach(WideLabels::in);
    }

    private static void narrow(CommandLine line, String section) {
        IHelpSectionRenderer usual =
                Objects.requireNonNull(line.getHelpSectionMap().get(section), section);
        line.getHelpSectionMap().put(section, help -> narrow(usual.render(help)));
    }

    private static String narrow(String section) {
        return ENTRY.matcher(section).replaceAll(entry -> {
            long wide =
                    entry.group(1).chars().filter(character -> character > 0xFF).count();
            int gap = Math.max(2, entry.group(2).length() - (int) wide);
            return Matcher.quoteReplacement(entry.group(1) + " ".repeat(gap));
        });
    }
}
