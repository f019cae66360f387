package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaohe.Kaohe;
import io.kaohe.KaohePacks;
import io.kaohe.facts.Round;
import io.kaohe.report.InvalidInput;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SupervisionDeskTest {
    private static final Round THIRD_QUARTER = new Round(2025, 9);
    private static final byte[] RULE = String.join(
                    "\n",
                    "规则「有数」",
                    "  标题：有数就算达序时",
                    "  依据：本局约定",
                    "当",
                    "  数据状态是「有数」",
                    "那么",
                    "  判定为「达序时」，理由「有数」",
                    "结束",
                    "")
            .getBytes(StandardCharsets.UTF_8);

    private static byte[] facts() throws IOException {
        return Files.readAllBytes(Path.of("facts.json"));
    }

    @Test
    void namesTheTargetsThatNeedACall() throws IOException {
        SupervisionDesk desk = new SupervisionDesk(KaohePacks.of(Kaohe::shipped));
        assertEquals(List.of("城北区 高新技术产业产值 滞后，低于序时", "城南区 高新技术企业 未报送，本期没有报数"), desk.calls(facts(), THIRD_QUARTER));
    }

    @Test
    void saysInWordsWhatIsWrongWithTheFacts() throws IOException {
        SupervisionDesk desk = new SupervisionDesk(KaohePacks.of(Kaohe::shipped));
        byte[] wrong = new String(facts(), StandardCharsets.UTF_8)
                .replace("\"135亿元\"", "\"135家\"")
                .getBytes(StandardCharsets.UTF_8);
        InvalidInput refused = assertThrows(InvalidInput.class, () -> desk.calls(wrong, THIRD_QUARTER));
        assertEquals(List.of("-:26:84 「135家」的单位和指标「高新技术产业产值」的计量单位「亿元」不能换算。请改正其中一个。"), desk.said(refused.problems()));
    }

    @Test
    void rulesOfItsOwnAreTakenWhileItRunsAndBrokenOnesAreNot() throws IOException {
        Map<String, byte[]> pack = new TreeMap<>(
                Map.of("scheme.yaml", "考核办法: 本局办法\n".getBytes(StandardCharsets.UTF_8), "judge/own.dslr", RULE));
        SupervisionDesk desk = new SupervisionDesk(KaohePacks.of(() -> Kaohe.load(pack)));
        List<String> uncovered = List.of("城南区 高新技术企业 规则没有管到");
        assertEquals(uncovered, desk.calls(facts(), THIRD_QUARTER));

        pack.put("judge/own.dslr", edited("数据状态是「有数」", "数据状态属于「有数、未报送」"));
        assertEquals(List.of(), desk.rulesWereEdited());
        assertEquals(List.of(), desk.calls(facts(), THIRD_QUARTER));

        pack.put("judge/own.dslr", edited("「达序时」", "「慢」"));
        assertEquals(List.of("judge/own.dslr:7:7 「判定」没有「慢」这个取值。是不是「超额」？"), desk.rulesWereEdited());
        assertEquals(List.of(), desk.calls(facts(), THIRD_QUARTER));
    }

    private static byte[] edited(String text, String instead) {
        return new String(RULE, StandardCharsets.UTF_8).replace(text, instead).getBytes(StandardCharsets.UTF_8);
    }

    /** No command line, no spreadsheet and no logger of Kaohe's comes along. */
    @Test
    void bringsDroolsJacksonAndTheLoggingInterfaceAlone() {
        List<String> known = List.of("kaohe", "kie-", "drools-", "jackson-", "slf4j-", "snakeyaml");
        List<String> behindDrools = List.of("antlr", "commons-codec", "ecj", "javaparser", "mvel2");
        List<String> tests = List.of("junit-", "surefire-", "opentest4j", "apiguardian", "jspecify");
        List<String> strange = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.endsWith(".jar"))
                .filter(name -> List.of(known, behindDrools, tests).stream()
                        .flatMap(List::stream)
                        .noneMatch(name::startsWith))
                .toList();
        assertEquals(List.of(), strange);
        assertTrue(System.getProperty("java.class.path").contains("kaohe-0.1.0.jar"));
    }
}
