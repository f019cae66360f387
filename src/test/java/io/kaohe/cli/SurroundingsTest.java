package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    @Test
    void colourNeedsATerminalAndNobodyAgainstIt() {
        assertThat(Surroundings.of(Map.of(), null, "true")).isEqualTo(new Surroundings(null, true, false));
        assertThat(Surroundings.of(Map.of("NO_COLOR", ""), null, "true").colour())
                .isTrue();
        assertThat(Surroundings.of(Map.of("NO_COLOR", "1"), null, "true").colour())
                .isFalse();
        assertThat(Surroundings.of(Map.of(), null, "false").colour()).isFalse();
        assertThat(Surroundings.of(Map.of(), null, null).colour()).isFalse();
    }

    @Test
    void tracesNeedAWord() {
        assertThat(Surroundings.of(Map.of("KAOHE_DEBUG", "1"), "/opt/kaohe", null))
                .isEqualTo(new Surroundings(Path.of("/opt/kaohe"), false, true));
        assertThat(Surroundings.of(Map.of("KAOHE_DEBUG", ""), null, null).debug())
                .isFalse();
    }

    @Test
    void aReaderWhoLeftIsNoFailure() {
        assertThat(failed("Broken pipe")).isFalse();
        assertThat(failed("断开的管道")).isFalse();
        assertThat(failed("No space left on device")).isTrue();
    }

    private static boolean failed(String message) {
        Sink sink = new Sink(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        });
        new PrintStream(sink, true, StandardCharsets.UTF_8).print("x");
        return sink.failed();
    }
}
