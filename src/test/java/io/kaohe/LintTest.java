package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.render.Messages;
import io.kaohe.report.Check;
import io.kaohe.report.Remark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A small pack per way to go wrong together: what the check must say, a line of dashes, the files that it puts over a pack
 * without fault. Run with {@code -Dkaohe.rewrite=true} after an intended change, and read what is said now.
 */
class LintTest {
    private static final Path FOLDER = Shell.project().resolve("src/test/resources/lint");
    private static final Pattern FILE = Pattern.compile("(?m)^=== (.*)\n");
    private static final String DASHES = "----\n";

    private final Messages messages = Messages.load();

    private static Map<String, byte[]> sound() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("scheme.yaml", bytes("考核办法: 试\n"));
        files.put(
                "judge/own.dslr",
                bytes(rule("做到", "数据状态是「有数」\n缺口不高于0", "判定为「完成」，理由「做到」")
                        + rule("没有做到", "数据状态是「有数」\n缺口高于0", "判定为「未完成」，理由「没有做到」")
                        + rule("认定", "数据状态是「已认定」", "判定为「完成」，理由「认定」")
                        + rule("不齐", "数据状态不属于「有数、已认定」", "判定为「无法判定」，理由「不齐」")));
        return files;
    }

    private static String rule(String name, String conditions, String outcome) {
        return "规则「" + name + "」\n标题：题\n依据：第一条\n当\n" + conditions + "\n那么\n" + outcome + "\n结束\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static Map<String, byte[]> pack(String text) {
        Map<String, byte[]> files = sound();
        Matcher heads = FILE.matcher(text);
        int end = heads.find() ? 0 : text.length();
        while (end < text.length()) {
            String path = heads.group(1);
            int begin = heads.end();
            end = heads.find() ? heads.start() : text.length();
            files.put(path, bytes(text.substring(begin, end)));
        }
        return files;
    }

    private String said(Remark remark) {
        return remark.problem().source() + (remark.check().error() ? " 错误 " : " 提示 ")
                + remark.check().code() + " "
                + messages.say(remark.problem().code(), remark.problem().arguments()) + "\n";
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFaultIsSaidInOneSentence(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String files = text.substring(text.indexOf(DASHES) + DASHES.length());
        String said = Kaohe.load(pack(files)).check().stream().map(this::said).collect(Collectors.joining());
        if (Boolean.getBoolean("kaohe.rewrite")) {
            Files.writeString(file, said + DASHES + files, StandardCharsets.UTF_8);
        }
        assertThat(said + DASHES + files).isEqualTo(text);
        assertThat(said).contains(file.getFileName().toString().substring(0, 4));
        String own =
                said.replaceAll("(judge|award|adjust|review)(/[^」 ]*)?|scheme\\.yaml:\\d+|tables/\\S*|K\\d{3}", "");
        assertThat(own).doesNotContainPattern("[A-Za-z']");
    }

    @Test
    void whatIsSoundIsNotRemarkedOn() {
        assertThat(Kaohe.load(sound()).check()).isEmpty();
    }

    /** One rule of the method names kinds; the rule for the others pays by rows of the scoring table, and is not idle. */
    @Test
    void aRuleForTheKindsThatAnotherDoesNotNameIsReached() {
        Map<String, byte[]> files = sound();
        files.put(
                "award/own.dslr",
                bytes(rule("做到", "计分方法是「每点加分」\n判定是「完成」", "得满分")
                        + rule("没有做到", "计分方法是「每点加分」\n要求类型属于「至少、增长」\n判定是「未完成」", "得满分")
                        + rule("别类", "计分方法是「每点加分」\n要求类型不属于「至少、增长」\n判定是「未完成」", "不得分")));
        assertThat(Kaohe.load(files).check()).isEmpty();
    }

    /** What compiling refuses has its examples among the broken rule files, marks in a test of their own. */
    @Test
    void everyNumberHasAnExample() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (Path file : files()) {
            seen.add(file.getFileName().toString().substring(0, 4));
        }
        assertThat(Stream.of(Check.values())
                        .map(Check::code)
                        .filter(code -> !code.startsWith("K1") && !code.equals(Check.MARKS.code())))
                .containsExactlyElementsOf(seen);
    }

    @Test
    void shippedPackIsClean() {
        assertThat(Kaohe.load(Shell.project().resolve("rules")).check()).isEmpty();
    }
}
