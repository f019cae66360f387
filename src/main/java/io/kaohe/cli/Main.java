package io.kaohe.cli;

import io.kaohe.render.Messages;
import io.kaohe.rules.RuleCache;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The command line of Kaohe. */
public final class Main {
    /** The commands that most often judge by the shipped rules. */
    private static final List<String> JUDGING = List.of("assess", "explain");

    private Main() {}

    /** Runs a command line and exits with its code. */
    public static void main(String[] args) {
        // Before anything logs: Drools would mix its remarks with ours. An embedder's logging is not touched.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        Surroundings surroundings =
                Surroundings.of(System.getenv(), System.getProperty("kaohe.home"), System.getProperty("kaohe.tty"));
        System.exit(begin(args, out, err, surroundings));
    }

    /** Runs a command line with the input and the cache of the process, to its exit code. */
    static int begin(String[] args, OutputStream stdout, OutputStream stderr, Surroundings surroundings) {
        Optional<Path> folder = CacheFolder.of(System.getenv(), System.getProperty("os.name"));
        RuleCache cache = folder.isPresent() ? RuleCache.in(folder.get()) : RuleCache.none();
        if (args.length > 0 && JUDGING.contains(args[0])) {
            cache = cache.ahead();
        }
        Messages messages = Messages.load();
        Sink sink = new Sink(stdout);
        PrintStream out = new PrintStream(new BufferedOutputStream(sink), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(stderr, true, StandardCharsets.UTF_8);
        int code = run(args, new Desk(System.in, out, err, messages, surroundings, new OnDisk(cache)));
        out.flush();
        if (sink.failed()) {
            err.print(messages.say("cli.stdout", List.of()) + "\n");
            code = ExitCode.FAILURE;
        }
        err.flush();
        return code;
    }

    /**
     * Runs a command line without launcher, input, colour, cache and stack traces.
     *
     * @param args its words, without {@code kaohe}
     * @param out for results; nothing is written to it when the code is 2, 4 or 70, and with 3 only by {@code read}
     * @param err for everything else
     * @return the exit code: 0 assessed, 1 a verdict of {@code --fail-on}, 2 usage, 3 input data, 4 rules, 5 provisional,
     *     70 our own failure
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        InputStream nothing = InputStream.nullInputStream();
        return run(
                args, new Desk(nothing, out, err, Messages.load(), Surroundings.plain(), new OnDisk(RuleCache.none())));
    }

    /** Runs a command line at a desk. */
    static int run(String[] args, Desk desk) {
        Failures failures = new Failures(desk);
        StringWriter help = new StringWriter();
        try {
            Optional<AssessCommand> plain = PlainAssess.read(args, desk);
            if (plain.isPresent()) {
                return assess(plain.get(), failures);
            }
            int code = Commands.line(args, desk, failures, help).execute(args);
            desk.out().print(help.toString().replace(System.lineSeparator(), "\n"));
            return code;
        } catch (RuntimeException | Error e) {
            return failures.own(e);
        }
    }

    private static int assess(AssessCommand command, Failures failures) {
        try {
            return command.call();
        } catch (RuntimeException e) {
            return failures.ended(e, "kaohe " + PlainAssess.NAME);
        }
    }
}
