package io.kaohe.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/phrases.md says what is true: every example is read as it says, and so is the share. */
class PageTest {
    private static final Path PAGE = Path.of("docs/phrases.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\|$");
    private static final Pattern REFUSED = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\| ([^|]+) \\|$");

    private static String page() throws IOException {
        return Files.readString(PAGE, StandardCharsets.UTF_8);
    }

    @Test
    void everyExampleIsReadAsThePageSays() throws IOException {
        List<MatchResult> examples = EXAMPLE.matcher(page()).results().toList();
        assertThat(examples)
                .hasSizeGreaterThan(80)
                .allSatisfy(example -> assertThat(Shape.of(Phrase.sentence(example.group(1))))
                        .as(example.group(1))
                        .isEqualTo(example.group(2)));
    }

    @Test
    void whatThePageCallsRefusedIsRefused() throws IOException {
        List<MatchResult> refused = REFUSED.matcher(page()).results().toList();
        assertThat(refused)
                .hasSizeGreaterThan(25)
                .allSatisfy(row -> assertThat(Phrase.sentence(row.group(1)).requirement())
                        .as(row.group(1))
                        .isNull());
    }

    @Test
    void theShareUnderstoodIsThatOfTheCorpus() throws IOException {
        List<Corpus.Read> phrases = Corpus.understood();
        long read = phrases.stream()
                .filter(phrase -> Phrase.sentence(phrase.text()).requirement() != null)
                .count();
        BigDecimal share =
                BigDecimal.valueOf(100 * read).divide(BigDecimal.valueOf(phrases.size()), 1, RoundingMode.HALF_UP);
        assertThat(phrases).hasSize(300);
        assertThat(page()).contains("300 条里读懂 " + read + " 条，即 " + share + "%");
        assertThat(Corpus.refused()).hasSize(100);
    }
}
