package io.kaohe.load;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Requirement;
import io.kaohe.phrase.Phrase;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

/** The complete folder in {@code sample/}. */
final class Sample {
    static final Charset GB18030 = Charset.forName("GB18030");

    private static final Set<String> METHODS = Set.of("按比例", "全有全无", "名次递减");

    private Sample() {}

    static Folder plan() {
        return Folders.of(Path.of("src/test/resources/sample/plan2022"));
    }

    static Folder rules() {
        return Folders.of(Path.of("src/test/resources/sample/rules"));
    }

    static Pack pack() {
        return PackReader.read(rules());
    }

    static Assessment assessment(Folder folder) {
        return AssessmentReader.read(folder, pack(), METHODS);
    }

    static Requirement requirement(String text) {
        return Objects.requireNonNull(Phrase.requirement(text).value());
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
