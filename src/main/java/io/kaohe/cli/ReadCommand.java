package io.kaohe.cli;

import io.kaohe.phrase.Phrase;
import io.kaohe.phrase.Sentence;
import io.kaohe.render.Format;
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
        customSynopsis = {"kaohe read PHRASE... [--format F]", "kaohe read - [--format F]"})
final class ReadCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "PHRASE", arity = "1..*", descriptionKey = "phrase")
    private final List<String> phrases = new ArrayList<>();

    @Option(names = "--format", paramLabel = "F", descriptionKey = "read-format")
    private Output format = new Output(Format.TEXT, null);

    ReadCommand(Desk desk) {
        this.desk = desk;
    }

    /** Everything is printed, also what is not understood; the code says whether all was. */
    @Override
    public Integer call() {
        if (format.file() != null) {
            throw UsageMistake.of("cli.read.file", format.file().toString());
        }
        List<Sentence> read = texts().stream().map(Phrase::sentence).toList();
        read.forEach(sentence -> desk.out().print(line(sentence) + "\n"));
        return read.stream().allMatch(sentence -> sentence.problem() == null) ? ExitCode.OK : ExitCode.DATA;
    }

    private List<String> texts() {
        return phrases.equals(List.of("-"))
                ? lines().lines().filter(line -> !line.isBlank()).toList()
                : phrases;
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
        return format.format() == Format.JSON
                ? JsonRequirement.reading(sentence.text(), sentence.indicator(), sentence.requirement(), said)
                : JsonRequirement.readingText(sentence.text(), sentence.indicator(), sentence.requirement(), said);
    }
}
