package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
    private final Problems problems = new Problems();

    @Test
    void numbersStayAsWritten() {
        assertThat(texts("[1.50, 1e9, -0, \"010\", 12345678901234567890]"))
                .containsExactly("1.50", "1e9", "-0", "010", "12345678901234567890");
    }

    @Test
    void placesCountCharacters() {
        Node.Items items =
                (Node.Items) read("[\"\uD840\uDC00\",\r\n \"\uD840\uDC00\", 2]").orElseThrow();

        assertThat(items.items()).extracting(item -> item.at().toString()).containsExactly("d:1:2", "d:2:2", "d:2:7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1",
                "{a: 1}",
                "{'a': 1}",
                "{\"a\": 1,}",
                "[1 2]",
                "{\"a\": 01}",
                "{\"a\": yes}",
                "{\"a\": NaN}",
                "{\"a\": .5}",
                "// 甲\n{}",
                "{\"a\": \"\t\"}",
                "{"
            })
    void whatOnlyYamlTakesIsRefused(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(told()).extracting(Problem::code).containsExactly("load.json.syntax");
    }

    @Test
    void nothingIsTakenForSomething() {
        assertThat(read(" ")).isEmpty();
        assertThat(told()).extracting(Problem::code).containsExactly("load.file.empty");
    }

    @Test
    void aKeyStandsOnce() {
        read("{\"a\": 1,\n \"a\": null}");

        assertThat(told())
                .extracting(problem -> problem.source() + " " + problem.code())
                .containsExactly("d:2:2 load.key.duplicate", "d:2:7 load.value.null");
    }

    @Test
    void aLargeDocumentOnOneLineIsRead() {
        String row = "{\"body\": \"city\", \"period\": \"2022-01..09\", \"value\": 156},";

        Node.Items items = (Node.Items) read("[" + row.repeat(100_000) + "1]").orElseThrow();

        assertThat(items.items().get(100_000).at()).hasToString("d:1:" + (row.length() * 100_000 + 2));
    }

    @Test
    void noDocumentIsTooDeepToBeRefused() {
        assertThat(read("[".repeat(100_000))).isEmpty();
        assertThat(told()).extracting(Problem::code).containsExactly("load.json.syntax");
    }

    private Optional<Node> read(String text) {
        return JsonTree.read("d", text, problems);
    }

    private List<String> texts(String text) {
        return ((Node.Items) read(text).orElseThrow())
                .items().stream().map(item -> ((Node.Text) item).text()).toList();
    }

    private List<Problem> told() {
        try {
            problems.orThrow(InvalidInput.Kind.DATA);
            return List.of();
        } catch (InvalidInput e) {
            return e.problems();
        }
    }
}
