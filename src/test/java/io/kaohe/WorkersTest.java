package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Round;
import io.kaohe.render.Format;
import io.kaohe.render.View;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several threads judge is to the byte what one judges. */
class WorkersTest {
    private static final Kaohe KAOHE = Kaohe.shipped();
    private static final Round YEAR = new Round(2022, 12);

    @TempDir
    Path folder;

    @Test
    void severalThreadsSayWhatOneSays() throws IOException {
        new Nation(130).write(folder, 130);
        Files.writeString(folder.resolve("scheme.yaml"), "设置:\n  名额:\n    优秀: {至多: 20%}\n", StandardCharsets.UTF_8);
        Assessment assessment = KAOHE.read(folder);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<String> alone = said(KAOHE, assessment);
            assertThat(said(KAOHE.with(Workers.of(threads, 4)), assessment)).isEqualTo(alone);
            assertThat(said(KAOHE.with(Workers.of(task -> {}, 4)), assessment)).isEqualTo(alone);
            assertThat(said(KAOHE.with(Workers.of(Runnable::run, 4)), assessment))
                    .isEqualTo(alone);
            assertThat(said(KAOHE.with(Workers.cores()), assessment)).isEqualTo(alone);
        } finally {
            threads.shutdown();
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("kaohe"));
    }

    private static List<String> said(Kaohe kaohe, Assessment assessment) {
        StringWriter lines = new StringWriter();
        kaohe.assess(assessment, YEAR, null, Format.lines(lines, null));
        String report = Format.JSON.render(kaohe.assess(assessment, YEAR, null), new View(null, false, false));
        return List.of(lines.toString(), report);
    }

    @Test
    void whatFailsIsWhatOneThreadWouldMeetFirst() {
        List<Integer> all = IntStream.range(0, 200).boxed().toList();
        for (Workers workers : List.of(Workers.caller(), Workers.of(task -> new Thread(task).start(), 4))) {
            assertThatThrownBy(() -> workers.map(all, () -> WorkersTest::upToSeventy))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("70");
        }
    }

    private static int upToSeventy(int number) {
        if (number >= 70) {
            throw new IllegalStateException(Integer.toString(number));
        }
        return number;
    }

    @Test
    void resultsStandInTheOrderOfWhatTheyCameFrom() {
        List<Integer> all = IntStream.range(0, 1000).boxed().toList();
        assertThat(Workers.of(task -> new Thread(task).start(), 8).map(all, () -> each -> -each))
                .isEqualTo(all.stream().map(each -> -each).toList());
    }
}
