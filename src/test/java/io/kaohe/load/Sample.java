package io.kaohe.load;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Requirement;
import io.kaohe.phrase.Phrase;
import io.kaohe.report.InvalidInput;
import io.kaohe.sketch.MethodsSketch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The complete folder in {@code sample/}. */
final class Sample {
    static final Charset GB18030 = Charset.forName("GB18030");

    private static final Methods METHODS = MethodsSketch.of("按比例", "全有全无", "名次递减");

    private Sample() {}

    /** Another assessment on the same data. */
    static Folder hightech() {
        return Folders.of(Path.of("src/test/resources/sample/hightech2022"));
    }

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

    /** The values of a YAML text by these keys. */
    static Fields fields(String yaml, Keys keys, Problems problems) {
        Node tree = YamlTree.read("f.yaml", yaml, problems).orElseThrow();
        return Objects.requireNonNull(Form.table(keys).reader().read("f.yaml", tree, problems));
    }

    /** What is wrong, as codes with their arguments. */
    static List<String> told(Problems problems) {
        try {
            problems.orThrow(InvalidInput.Kind.DATA);
            return List.of();
        } catch (InvalidInput e) {
            return e.problems().stream()
                    .map(problem -> problem.code() + " " + problem.arguments())
                    .toList();
        }
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
