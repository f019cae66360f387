package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.report.InvalidInput;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class YamlTreeTest {
    @Test
    void valuesStayAsWritten() {
        assertThat(read("a: 010\nb: 1e9\nc: yes\nd: True\ne: 2022-01-01\nf: 1_000\ng: '~'\nh: 0x1F\ni: .inf\nj: 12:30"))
                .isEqualTo("{a=010, b=1e9, c=yes, d=True, e=2022-01-01, f=1_000, g=~, h=0x1F, i=.inf, j=12:30}");
    }

    @Test
    void listsAndMapsNest() {
        assertThat(read("- [一, {甲: 二}]\n- 乙:\n    - 三\n")).isEqualTo("[[一, {甲=二}], {乙=[三]}]");
    }

    @Test
    void placesCountCharacters() {
        Node node = YamlTree.read("f.yaml", "\uD840\uDC00甲: [\uD840\uDC00, 乙]", new Problems())
                .orElseThrow();
        Node list = ((Node.Entries) node).entries().values().iterator().next().value();

        assertThat(((Node.Items) list).items().get(1).at()).hasToString("f.yaml:1:9");
    }

    @Test
    void aLargeFileIsRead() {
        String row = "- {单位: city, 指标: output, 期间: 2022-01..09, 数值: 156亿元}\n";

        assertThat(read(row.repeat(80_000))).hasSizeGreaterThan(3_000_000);
    }

    private static String read(String text) {
        Problems problems = new Problems();
        String shown = show(YamlTree.read("f.yaml", text, problems).orElseThrow());
        problems.orThrow(InvalidInput.Kind.DATA);
        return shown;
    }

    private static String show(Node node) {
        if (node instanceof Node.Entries entries) {
            return entries.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + show(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Items items) {
            return items.items().stream().map(YamlTreeTest::show).collect(Collectors.joining(", ", "[", "]"));
        }
        return node instanceof Node.Text value ? value.text() : "?";
    }
}
