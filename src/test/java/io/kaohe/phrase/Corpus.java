package io.kaohe.phrase;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Phrases of real plans with their readings, and phrases that must be refused. */
final class Corpus {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PHRASES = Path.of("src/test/resources/phrases");

    private Corpus() {}

    /**
     * A phrase with the reading that it must have.
     *
     * @param reading the keys that stand beside the phrase
     */
    record Read(String text, ObjectNode reading) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** The 300 phrases that were written before the grammar. */
    static List<Read> understood() throws IOException {
        return read(PHRASES.resolve("understood.jsonl"));
    }

    /** The 100 that must be refused. */
    static List<String> refused() throws IOException {
        return Files.readAllLines(PHRASES.resolve("refused.tsv"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1)[1])
                .toList();
    }

    /** Readings that stand in a file, one a line. */
    static List<Read> read(Path file) throws IOException {
        List<Read> all = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            ObjectNode reading = (ObjectNode) JSON.readTree(line);
            String text = reading.remove("text").textValue();
            reading.remove("department");
            all.add(new Read(text, reading));
        }
        return all;
    }

    /** How the sentence is read, or null when it is refused; written and read again, so that numbers compare as numbers. */
    static ObjectNode reading(String text) throws IOException {
        Sentence sentence = Phrase.sentence(text);
        return sentence.requirement() == null
                ? JSON.createObjectNode()
                : (ObjectNode) JSON.readTree(ReadingJson.of(sentence.indicator(), sentence.requirement())
                        .toString());
    }
}
