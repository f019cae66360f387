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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Chinese words of problems, reasons and reports, by code. Thread-safe. */
public final class Messages {
    /** One file a room, {@code io/kaohe/messages/<room>.properties}. */
    static final List<String> ROOMS =
            List.of("phrase", "formula", "load", "workbook", "rules", "lint", "measure", "cli", "report");

    private static final Pattern SLOT = Pattern.compile("\\{(\\d+)}");

    private final SortedMap<String, String> words;

    private Messages(SortedMap<String, String> words) {
        this.words = words;
    }

    /** Reads every room's words. @throws IllegalStateException when two rooms use one code */
    public static Messages load() {
        SortedMap<String, String> words = new TreeMap<>();
        for (String room : ROOMS) {
            Properties file = read(room);
            for (String code : file.stringPropertyNames()) {
                if (words.put(code, file.getProperty(code)) != null) {
                    throw new IllegalStateException("two messages have the code " + code);
                }
            }
        }
        return new Messages(words);
    }

    /** The message with its arguments put in. @throws IllegalStateException when the code or an argument is unknown */
    public String say(String code, List<String> arguments) {
        String text = words.get(code);
        if (text == null) {
            throw new IllegalStateException("no message has the code " + code + " (" + arguments + ")");
        }
        return SLOT.matcher(text).replaceAll(slot -> Matcher.quoteReplacement(argument(code, arguments, slot)));
    }

    /** Whether there is such a message. */
    boolean knows(String code) {
        return words.containsKey(code);
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
