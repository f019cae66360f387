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
import java.util.List;
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
    private static final List<String> TOP =
            List.of("assess", "explain", "verify", "diff", "read", "rules", "warm", "help");
    private static final List<String> RULES =
            List.of("test", "check", "list", "explain", "new", "impact", "print", "workbook");
    private static final String VERSION = "/io/kaohe/kaohe.properties";

    private Commands() {}

    /**
     * The commands that a command line may mean: one where it names it, else all. To put one together costs as much as to
     * read a plan.
     *
     * @param failures what to do when one fails
     * @param help where asked-for help is written
     */
    static CommandLine line(String[] words, Desk desk, Failures failures, Writer help) {
        CommandLine line = new CommandLine(new GroupCommand()).setCommandName("kaohe");
        for (String name : meant(TOP, words, 0)) {
            line.addSubcommand(name, name.equals("rules") ? rules(meant(RULES, words, 1), desk) : command(name, desk));
        }
        words(settings(line, failures), help);
        CacheOption.in(line, desk.library());
        return line;
    }

    private static List<String> meant(List<String> names, String[] words, int at) {
        boolean known = words.length > at && names.contains(words[at]) && !words[at].equals("help");
        return known ? List.of(words[at]) : names;
    }

    private static CommandLine rules(List<String> names, Desk desk) {
        CommandLine rules = new CommandLine(new GroupCommand());
        names.forEach(name -> rules.addSubcommand(name, command("rules " + name, desk)));
        return rules;
    }

    private static Object command(String name, Desk desk) {
        return switch (name) {
            case "assess" -> new AssessCommand(desk);
            case "explain" -> new ExplainCommand(desk);
            case "verify" -> new VerifyCommand(desk);
            case "diff" -> new DiffCommand(desk);
            case "read" -> new ReadCommand(desk);
            case "rules test" -> new RulesTestCommand(desk);
            case "rules check" -> new RulesCheckCommand(desk);
            case "rules list" -> new RulesListCommand(desk);
            case "rules explain" -> new RulesExplainCommand(desk);
            case "rules new" -> new RulesNewCommand(desk);
            case "rules impact" -> new RulesImpactCommand(desk);
            case "rules print" -> new RulesPrintCommand(desk);
            case "rules workbook" -> new RulesWorkbookCommand(desk);
            case "warm" -> new WarmCommand(desk);
            case "help" -> new HelpCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static CommandLine settings(CommandLine line, Failures failures) {
        Refusals refusals = new Refusals(failures);
        return line.setParameterExceptionHandler(refusals)
                .setExecutionExceptionHandler(refusals)
                .setExpandAtFiles(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setAllowOptionsAsOptionParameters(false)
                .registerConverter(Path.class, Arguments::path)
                .registerConverter(Period.class, Arguments::period)
                .registerConverter(LocalDate.class, Arguments::date)
                .registerConverter(Verdict.class, Arguments::verdict)
                .registerConverter(Output.class, Output::parse)
                .registerConverter(ImpactOutput.class, ImpactOutput::parse)
                .registerConverter(ExplanationOutput.class, ExplanationOutput::parse)
                .registerConverter(TextOrJson.class, TextOrJson::parse);
    }

    private static void words(CommandLine line, Writer help) {
        askForHelp(line);
        WideLabels.in(line);
        line.getCommandSpec()
                .addOption(
                        OptionSpec.builder("-V", "--version").versionHelp(true).build())
                .version("kaohe " + version());
        line.setResourceBundle(bundle())
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
