package io.kaohe.cli;

import io.kaohe.render.Messages;
import io.kaohe.report.Problem;
import java.io.PrintStream;
import java.util.List;

/**
 * What a command works at.
 *
 * @param out for results and nothing else
 * @param err for everything else
 * @param messages the words
 * @param surroundings where it runs
 * @param library what it asks
 */
record Desk(PrintStream out, PrintStream err, Messages messages, Surroundings surroundings, Library library) {
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
