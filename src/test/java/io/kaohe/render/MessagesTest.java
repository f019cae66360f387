package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.facts.Source;
import io.kaohe.report.Problem;
import io.kaohe.report.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    /** A call with a whole code, such as {@code say("none")}; one that ends in a dot is put together. */
    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([a-z.-]*[a-z])\"");

    private final Messages messages = Messages.load();

    @Test
    void argumentsStandWhereTheMessageWantsThem() {
        assertThat(messages.say(Reason.of("measure.missing.part", "地区生产总值", "2022Q3")))
                .isEqualTo("缺少2022Q3「地区生产总值」，比率算不出来");
    }

    @Test
    void anArgumentIsNotReadAsASlotOrAGroup() {
        assertThat(messages.say("measure.flag.disputed", List.of("$1 {1} \\"))).isEqualTo("对该数有异议：$1 {1} \\");
    }

    @Test
    void aProblemsLineBeginsWithItsPlace() {
        Problem problem = Problem.of("measure.missing.exempt", new Source("actuals/2022Q3.yaml", 14, 9), "安全事故");

        assertThat(messages.line(problem)).isEqualTo("actuals/2022Q3.yaml:14:9 本单位「安全事故」免考");
    }

    @Test
    void anUnknownCodeIsOurOwnFailure() {
        assertThatThrownBy(() -> messages.say("measure.nothing", List.of("一")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no message has the code measure.nothing ([一])");
    }

    @Test
    void aMissingArgumentIsOurOwnFailure() {
        assertThatThrownBy(() -> messages.say("measure.missing.base", List.of("一")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the message measure.missing.base needs more than [一]");
    }

    @Test
    void everyTextThatRenderSaysHasItsWords() throws IOException {
        Path room = Path.of(System.getProperty("kaohe.basedir"), "src/main/java/io/kaohe/render");
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.list(room)) {
            for (Path file : files.sorted().toList()) {
                SAID.matcher(Files.readString(file, StandardCharsets.UTF_8))
                        .results()
                        .map(said -> "report." + said.group(1))
                        .filter(code -> !messages.knows(code))
                        .forEach(missing::add);
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyCodeBeginsWithItsRoom() throws IOException {
        for (String room : Messages.ROOMS) {
            assertThat(Messages.read(room).stringPropertyNames()).allMatch(code -> code.startsWith(room + "."));
        }
    }
}
