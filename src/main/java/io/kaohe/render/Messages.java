package io.kaohe.render;

import io.kaohe.report.Problem;
import io.kaohe.report.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Chinese words of problems, reasons and reports, by code. Thread-safe. */
public final class Messages {
    /** One file a room, {@code io/kaohe/messages/<room>.properties}. */
    static final List<String> ROOMS =
            List.of("phrase", "formula", "load", "workbook", "rules", "lint", "measure", "cli", "report", "verify");

    private static final Pattern SLOT = Pattern.compile("\\{(\\d+)}");

    private final ConcurrentMap<String, Properties> rooms = new ConcurrentHashMap<>();

    private Messages() {}

    /** The words; each room's are read when one of them is asked for. */
    public static Messages load() {
        return new Messages();
    }

    /** The message with its arguments put in. @throws IllegalStateException when the code or an argument is unknown */
    public String say(String code, List<String> arguments) {
        String text = text(code);
        if (text == null) {
            throw new IllegalStateException("no message has the code " + code + " (" + arguments + ")");
        }
        return SLOT.matcher(text).replaceAll(slot -> Matcher.quoteReplacement(argument(code, arguments, slot)));
    }

    /** Whether there is such a message. */
    boolean knows(String code) {
        return text(code) != null;
    }

    /** Every code begins with its room. */
    private @Nullable String text(String code) {
        String room = code.substring(0, Math.max(0, code.indexOf('.')));
        return ROOMS.contains(room)
                ? rooms.computeIfAbsent(room, Messages::read).getProperty(code)
                : null;
    }

    /** The words of a reason. @throws IllegalStateException when its code or an argument is unknown */
    public String say(Reason reason) {
        return say(reason.code(), reason.arguments());
    }

    /** The place and the words of a problem, on one line: {@code plan.yaml:14:9 …}. */
    public String line(Problem problem) {
        return problem.source() + " " + say(problem.code(), problem.arguments());
    }

    private static String argument(String code, List<String> arguments, MatchResult slot) {
        int index = Integer.parseInt(slot.group(1));
        if (index >= arguments.size()) {
            throw new IllegalStateException("the message " + code + " needs more than " + arguments);
        }
        return arguments.get(index);
    }

    /** A room's words. */
    static Properties read(String room) {
        String path = "/io/kaohe/messages/" + room + ".properties";
        Properties file = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + path);
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            file.load(reader);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
