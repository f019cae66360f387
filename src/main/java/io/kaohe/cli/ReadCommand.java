package io.kaohe.cli;

import io.kaohe.phrase.Phrase;
import io.kaohe.phrase.Sentence;
import io.kaohe.render.JsonRequirement;
import io.kaohe.report.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaohe read}: how phrases of a plan are understood. */
@Command(
        name = "read",
        customSynopsis = {"kaohe read 句子... [--format 格式]", "kaohe read - [--format 格式]"})
final class ReadCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "句子", arity = "1..*", descriptionKey = "phrase")
    private final List<String> phrases = new ArrayList<>();

    @Option(names = "--format", paramLabel = "格式", descriptionKey = "read-format")
    private TextOrJson format = new TextOrJson(TextOrJson.Form.TEXT, null);

    ReadCommand(Desk desk) {
        this.desk = desk;
    }

    /** Everything is printed, also what is not understood; the code says whether all was. */
    @Override
    public Integer call() {
        if (format.file() != null) {
            throw UsageMistake.of("cli.read.file", format.file().toString());
        }
        boolean piped = phrases.equals(List.of("-"));
        boolean all = true;
        for (String text : piped ? lines().lines().toList() : phrases) {
            if (piped && text.isBlank()) {
                blank(text);
                continue;
            }
            Sentence sentence = Phrase.sentence(text);
            desk.out().print(line(sentence) + "\n");
            all &= sentence.problem() == null;
        }
        return all ? ExitCode.OK : ExitCode.DATA;
    }

    /** A program counts lines, so a blank one is answered too; people need no answer. Nothing was asked, so it is no mistake. */
    private void blank(String text) {
        if (format.form() == TextOrJson.Form.JSON) {
            desk.out().print(JsonRequirement.reading(text, null, null, desk.say("cli.read.blank")) + "\n");
        }
    }

    private String lines() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(desk.piped()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw UsageMistake.of("cli.read.charset", StandardCharsets.UTF_8.name());
        }
    }

    private String line(Sentence sentence) {
        Reason problem = sentence.problem();
        @Nullable String said = problem == null ? null : desk.messages().say(problem);
        return format.form() == TextOrJson.Form.JSON
                ? JsonRequirement.reading(sentence.text(), sentence.indicator(), sentence.requirement(), said)
                : JsonRequirement.readingText(sentence.text(), sentence.indicator(), sentence.requirement(), said);
    }
}
