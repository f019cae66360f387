package io.kaohe.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the words between 「 and 」 that 是 and 属于 name. */
final class WordReader {
    private final Findings findings;

    WordReader(Findings findings) {
        this.findings = findings;
    }

    /** One word, or with {@code several} one or more, joined by 、; of {@code vocabulary}, or any when that is empty. */
    Optional<List<String>> read(Line inside, String name, List<String> vocabulary, boolean several) {
        if (!several && inside.text().contains("、")) {
            findings.add("several", inside.source(), inside.text());
            return Optional.empty();
        }
        List<String> comma = Arrays.stream(inside.text().split("[,，;；和/ ]", -1))
                .map(String::strip)
                .toList();
        if (comma.size() > 1 && vocabulary.containsAll(comma)) {
            findings.add("value-joined", inside.source(), inside.text(), String.join("、", comma));
            return Optional.empty();
        }
        List<String> words = Arrays.stream(inside.text().split("、", -1))
                .map(String::strip)
                .distinct()
                .toList();
        boolean good = true;
        for (String word : words) {
            good &= known(inside, word, name, vocabulary);
        }
        return good ? Optional.of(words) : Optional.empty();
    }

    private boolean known(Line inside, String word, String name, List<String> vocabulary) {
        if (word.isEmpty()) {
            findings.add("value-empty", inside.source(), name);
            return false;
        }
        if (vocabulary.isEmpty() || vocabulary.contains(word)) {
            return true;
        }
        int at = inside.text().indexOf(word);
        findings.add("value", inside.at(at), word, name, Nearest.to(word, vocabulary));
        return false;
    }
}
