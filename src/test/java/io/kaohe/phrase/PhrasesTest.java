package io.kaohe.phrase;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaohe.facts.Requirement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The phrases of real plans: read as an official means them, or refused, but never read otherwise. */
class PhrasesTest {
    private static final Path SENTENCES = Path.of("src/test/resources/io/kaohe/phrase/sentences.jsonl");

    static List<Corpus.Read> understood() throws IOException {
        return Corpus.understood();
    }

    static List<String> refused() throws IOException {
        return Corpus.refused();
    }

    static List<Corpus.Read> sentences() throws IOException {
        return Corpus.read(SENTENCES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("understood")
    void isReadAsStatedOrRefused(Corpus.Read phrase) throws IOException {
        ObjectNode reading = Corpus.reading(phrase.text());
        if (!reading.isEmpty()) {
            assertThat(reading).isEqualTo(phrase.reading());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isNeverRead(String phrase) {
        Sentence sentence = Phrase.sentence(phrase);
        assertThat(sentence.requirement()).isNull();
        assertThat(requireNonNull(sentence.problem()).arguments().get(0)).isEqualTo(phrase);
        assertThat(Phrase.requirement(phrase).value()).isNull();
    }

    /** Transport, housing, culture, and the words of the seeds, looked at one by one after the grammar was there. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void isReadAsLookedAt(Corpus.Read phrase) throws IOException {
        assertThat(Corpus.reading(phrase.text())).isEqualTo(phrase.reading());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "refused-sentences.csv", delimiter = '|', encoding = "UTF-8")
    void isRefusedByName(String text, String code) {
        Sentence sentence = Phrase.sentence(text);
        assertThat(sentence.requirement()).as(text).isNull();
        assertThat(requireNonNull(sentence.problem()).code()).as(text).isEqualTo(code);
        assertThat(requireNonNull(sentence.problem()).arguments().get(0)).isEqualTo(text);
    }

    @Test
    void theRequirementKeepsItsOwnWords() {
        Sentence sentence = Phrase.sentence(" 力争 高企数 达到 1，000 家 以上。 ");
        assertThat(sentence.text()).isEqualTo("力争 高企数 达到 1，000 家 以上。");
        assertThat(sentence.indicator()).isEqualTo("高企数");
        assertThat(requireNonNull(sentence.requirement()).text()).isEqualTo("达到 1，000 家 以上");
    }

    /** A requirement alone means the same with and without its sentence. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("understood")
    void isTheSameRequirementAlone(Corpus.Read phrase) {
        Sentence sentence = Phrase.sentence(phrase.text());
        if (sentence.requirement() != null && sentence.indicator() == null) {
            Requirement alone = Phrase.requirement(phrase.text()).value();
            assertThat(alone).isEqualTo(sentence.requirement());
        }
    }
}
