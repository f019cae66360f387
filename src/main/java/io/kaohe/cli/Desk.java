package io.kaohe.cli;

import io.kaohe.render.Messages;
import io.kaohe.report.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * What a command works at.
 *
 * @param in what is piped in
 * @param out for results and nothing else
 * @param err for everything else
 * @param messages the words
 * @param surroundings where it runs
 * @param library what it asks
 */
record Desk(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Messages messages,
        Surroundings surroundings,
        Library library) {
    /** Everything that is piped in. */
    byte[] piped() {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw UsageMistake.of("cli.stdin");
        }
    }

    /** The words of a message. */
    String say(String code, Object... arguments) {
        return messages.say(
                code, List.of(arguments).stream().map(Object::toString).toList());
    }

    /** A line beside the result. */
    void note(String line) {
        err.print(line + "\n");
    }

    /** Every problem on a line of its own, then how many there are. */
    void note(List<Problem> problems) {
        problems.forEach(problem -> note(messages.line(problem)));
        note(say("cli.problems", problems.size()));
    }
}
