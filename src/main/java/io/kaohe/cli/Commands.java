package io.kaohe.cli;

import io.kaohe.facts.Period;
import io.kaohe.report.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;

/** Puts the commands together. */
final class Commands {
    private static final String HELP = "/io/kaohe/cli/help.properties";
    private static final String VERSION = "/io/kaohe/kaohe.properties";

    private Commands() {}

    /**
     * All commands.
     *
     * @param failures what to do when one fails
     * @param help where asked-for help is written
     */
    static CommandLine line(Desk desk, Failures failures, Writer help) {
        CommandLine rules = new CommandLine(new GroupCommand())
                .addSubcommand(new RulesTestCommand(desk))
                .addSubcommand(new RulesCheckCommand(desk))
                .addSubcommand(new RulesListCommand(desk))
                .addSubcommand(new RulesExplainCommand(desk))
                .addSubcommand(new RulesNewCommand(desk))
                .addSubcommand(new RulesImpactCommand(desk))
                .addSubcommand(new RulesPrintCommand(desk))
                .addSubcommand(new RulesWorkbookCommand(desk));
        CommandLine line = new CommandLine(new GroupCommand())
                .setCommandName("kaohe")
                .addSubcommand(new AssessCommand(desk))
                .addSubcommand(new ExplainCommand(desk))
                .addSubcommand(new ReadCommand(desk))
                .addSubcommand("rules", rules)
                .addSubcommand(new HelpCommand());
        return words(settings(line, failures), help);
    }

    private static CommandLine settings(CommandLine line, Failures failures) {
        return line.setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setExpandAtFiles(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setAllowOptionsAsOptionParameters(false)
                .registerConverter(Path.class, Arguments::path)
                .registerConverter(Period.class, Arguments::period)
                .registerConverter(LocalDate.class, Arguments::date)
                .registerConverter(Verdict.class, Arguments::verdict)
                .registerConverter(Output.class, Output::parse)
                .registerConverter(ImpactOutput.class, ImpactOutput::parse);
    }

    private static CommandLine words(CommandLine line, Writer help) {
        askForHelp(line);
        WideLabels.in(line);
        line.getCommandSpec()
                .addOption(
                        OptionSpec.builder("-V", "--version").versionHelp(true).build())
                .version("kaohe " + version());
        return line.setResourceBundle(bundle())
                .setUsageHelpWidth(80)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(new PrintWriter(help, true));
    }

    private static void askForHelp(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .sortOptions(false)
                .sortSynopsis(false)
                .synopsisSubcommandLabel("[命令]");
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build());
        line.getSubcommands().values().forEach(Commands::askForHelp);
    }

    private static ResourceBundle bundle() {
        try (Reader words = open(HELP)) {
            return new PropertyResourceBundle(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version() {
        Properties properties = new Properties();
        try (Reader text = open(VERSION)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static Reader open(String resource) {
        InputStream bytes = Objects.requireNonNull(Commands.class.getResourceAsStream(resource), resource);
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }
}
