package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaohe.report.PackChange;
import io.kaohe.report.PackChange.Kind;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PackDifferenceTest {
    private static final String RULE = """
            # 说明
            规则「甲」
              标题：一
            当
              缺口高于0
            那么
              不得分
            结束
            """;

    private static final String SCHEME = """
            考核办法: 一
            数:
              封顶: {值: 120%, 依据: 第六条}
              旧数: {值: 1分}
            阶梯: {项目: [开工, 竣工/建成]}
            设置:
              计分方法: {至少: 按比例, 至多: 全有全无}
              最旧期间: 1季
            """;

    private static final String OTHER_SCHEME = """
            考核办法: 二
            数:
              封顶: {值: 110%, 依据: 第六条}
              新数: [{值: 2分, 至: 2022-12-31}, {值: "3分", 自: 2023-01-01}]
            阶梯: {项目: [开工, 建成]}
            设置:
              计分方法: {至少: 按比例, 至多: 按比例}
              最旧期间: 1季
            """;

    private static final String TABLE = "# 名次表\n位次,得分\n1,100%\n2-3,90%\n4以后,0%\n";

    @Test
    void commentsSpacesOrderOfRulesCasesAndTitlesAreNoDifference() {
        Map<String, byte[]> one = files(
                Map.of("judge/a.dslr", RULE + RULE.replace("甲", "乙"), "scheme.yaml", "考核办法: 一\n数: {封顶: {值: 120%}}\n"));
        Map<String, byte[]> other = files(Map.of(
                "judge/a.dslr",
                RULE.replace("甲", "乙").replace("# 说明", "# 别的").replace("  缺口", "\u3000缺口") + RULE,
                "scheme.yaml",
                "数:\n  封顶:\n    值: '120%'\n考核办法: 二\n",
                "judge/a.cases.yaml",
                "[]",
                "README.md",
                "改了"));
        assertThat(PackDifference.between(one, other).changes()).isEmpty();
    }

    @Test
    void ruleThatIsChangedAddedOrRemovedIsADifferenceOfItsOwn() {
        String changed = RULE.replace("不得分", "得满分");
        PackDifference difference =
                difference("judge/a.dslr", RULE + RULE.replace("甲", "乙"), changed + RULE.replace("甲", "丙"));
        List<PackChange> changes = difference.changes();
        assertThat(changes).extracting(PackChange::kind).containsOnly(Kind.RULE);
        assertThat(changes).extracting(PackChange::name).containsExactly("judge/a/甲", "judge/a/乙", "judge/a/丙");
        assertThat(changes.get(0).after()).containsExactly("规则「甲」", "标题：一", "当", "缺口高于0", "那么", "得满分", "结束");
        assertThat(changes.get(1).after()).isEmpty();
        assertThat(changes.get(2).before()).isEmpty();
        assertThat(text(difference, "judge/a.dslr", Set.of(changes.get(0), changes.get(1))))
                .isEqualTo("规则「甲」\n标题：一\n当\n缺口高于0\n那么\n得满分\n结束\n");
    }

    @Test
    void rowIsADifferenceOfItsOwnAndRowsThatAreSplitAreOne() {
        PackDifference difference = difference(
                "tables/a.csv", TABLE, TABLE.replace("1,100%", "1,99%").replace("2-3,90%", "2,90%\n3,80%"));
        assertThat(difference.changes())
                .containsExactly(new PackChange(
                        Kind.ROW,
                        "tables/a.csv",
                        "名次表 1、2-3",
                        List.of("1,100%", "2-3,90%"),
                        List.of("1,99%", "2,90%", "3,80%")));
        PackDifference apart = difference(
                "tables/a.csv", TABLE, TABLE.replace("1,100%", "1,99%").replace("4以后,0%", "4以后,5%"));
        assertThat(apart.changes()).extracting(PackChange::name).containsExactly("名次表 1", "名次表 4以后");
        assertThat(text(apart, "tables/a.csv", Set.of(apart.changes().get(1))))
                .isEqualTo("# 名次表\n位次,得分\n1,100%\n2-3,90%\n4以后,5%\n");
    }

    @Test
    void numberLadderAndSettingAreDifferencesOfTheirOwn() {
        assertThat(difference("scheme.yaml", SCHEME, OTHER_SCHEME).changes())
                .containsExactly(
                        change(Kind.NUMBER, "封顶", List.of("120%"), List.of("110%")),
                        change(Kind.NUMBER, "旧数", List.of("1分"), List.of()),
                        change(Kind.LADDER, "项目", List.of("开工、竣工/建成"), List.of("开工、建成")),
                        change(Kind.SETTING, "计分方法/至多", List.of("全有全无"), List.of("按比例")),
                        change(Kind.NUMBER, "新数", List.of(), List.of("2分，至 2022-12-31；3分，自 2023-01-01")));
    }

    @Test
    void settingsAreWrittenAgainWithTheChangesThatAreAskedFor() {
        PackDifference difference = difference("scheme.yaml", SCHEME, OTHER_SCHEME);
        assertThat(text(difference, "scheme.yaml", Set.of(difference.changes().get(4))))
                .isEqualTo("""
                        {"考核办法": "一",
                         "数": {"封顶": {"值": "120%",
                         "依据": "第六条"},
                         "旧数": {"值": "1分"},
                         "新数": [{"值": "2分",
                         "至": "2022-12-31"}, {"值": "3分",
                         "自": "2023-01-01"}]},
                         "阶梯": {"项目": ["开工", "竣工/建成"]},
                         "设置": {"计分方法": {"至少": "按比例",
                         "至多": "全有全无"},
                         "最旧期间": "1季"}}
                        """);
    }

    @Test
    void fileThatIsAddedOrRemovedIsOneDifference() {
        PackDifference difference =
                PackDifference.between(files(Map.of("tables/a.csv", TABLE)), files(Map.of("用语.txt", "甲\n")));
        assertThat(difference.changes())
                .extracting(PackChange::kind, PackChange::file)
                .containsExactly(tuple(Kind.ROW, "tables/a.csv"), tuple(Kind.FILE, "用语.txt"));
        assertThat(difference.with(Set.copyOf(difference.changes()))).containsOnlyKeys("用语.txt");
        assertThat(difference.with(Set.of())).containsOnlyKeys("tables/a.csv");
    }

    private static PackChange change(Kind kind, String name, List<String> before, List<String> after) {
        return new PackChange(kind, "scheme.yaml", name, before, after);
    }

    private static PackDifference difference(String path, String one, String other) {
        return PackDifference.between(files(Map.of(path, one)), files(Map.of(path, other)));
    }

    private static String text(PackDifference difference, String path, Set<PackChange> on) {
        SortedMap<String, byte[]> made = difference.with(on);
        return new String(new TreeMap<>(made).getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> files(Map<String, String> texts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        new TreeMap<>(texts).forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
