package io.kaohe.rules;

import io.kaohe.facts.Pack;
import io.kaohe.facts.Table;
import io.kaohe.facts.Unit;
import io.kaohe.formula.Formula;
import io.kaohe.report.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue's chapters on what a sentence may say. */
final class CatalogueLanguage {
    /** Values of attributes that may have any. */
    private static final Map<Attribute, String> FREE = Map.of(
            Attribute.CATEGORY, "一类",
            Attribute.METHOD, "按比例",
            Attribute.PART, "完成",
            Attribute.GRADE, "优秀",
            Attribute.LIGHT, "红灯",
            Attribute.EVENT, "约谈");

    private final Pack pack;
    private final CatalogueWords words;
    private final List<String> lines = new ArrayList<>();

    CatalogueLanguage(Pack pack, CatalogueWords words) {
        this.pack = pack;
        this.words = words;
    }

    List<String> lines() {
        lines.addAll(List.of("## 一、句式", "", "规则里一句一行。括号〔〕里的换成自己的，引号「」里的照写。程序只认下面这些句式，规则包不能自己加。", ""));
        forms("### 条件", "写在「当」下面，全部成立规则才算数。", false);
        forms("### 结果", "写在「那么」下面，一条规则一句。", true);
        quantities();
        attributes();
        functions();
        table();
        return lines;
    }

    static boolean outcome(SentenceForm form) {
        return form.name().startsWith("A");
    }

    private void forms(String title, String intro, boolean outcomes) {
        lines.addAll(List.of(title, "", intro, "", "| 编号 | 句式 | 说的是 | 空里填 | 例 |", "|---|---|---|---|---|"));
        for (SentenceForm form : SentenceForm.values()) {
            if (outcome(form) == outcomes) {
                String slots = form.slots().stream()
                        .map(SentenceForm.Slot::chinese)
                        .distinct()
                        .collect(Collectors.joining("、"));
                row(form.name().split("_", -1)[0], form.text(), form.meaning(), slots, "`" + form.example() + "`");
            }
        }
        lines.add("");
    }

    private void row(String... cells) {
        lines.add("| " + Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | "))
                + " |");
    }

    private static String places(java.util.function.Predicate<Focus> has) {
        return Stream.of(Focus.values()).filter(has).map(Focus::chinese).collect(Collectors.joining("、"));
    }

    /** A sentence that compares the quantity with something of its unit. */
    static String example(Quantity quantity) {
        String unit = Units.of(quantity).symbol();
        return quantity.chinese() + "高于" + (unit.equals("位") ? "3位" : unit.equals("%") ? "90%" : "0");
    }

    private void quantities() {
        lines.addAll(List.of("## 二、量", "", "能与数、【名】、另一个量相比，也能写进式里。算不出来的量，与它相比的条件都不成立。", ""));
        lines.addAll(List.of("| 量 | 说的是 | 单位 | 在哪一步能用 | 例 |", "|---|---|---|---|---|"));
        for (Quantity quantity : Quantity.values()) {
            Unit unit = Units.of(quantity);
            row(
                    quantity.chinese(),
                    words.say("量." + quantity.chinese()),
                    Units.name(unit),
                    places(focus -> focus.quantities().contains(quantity)),
                    "`" + example(quantity) + "`");
        }
        lines.add("");
    }

    /** A sentence that asks for the attribute. */
    static String example(Attribute attribute) {
        String value = attribute.vocabulary().stream()
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(FREE.get(attribute)));
        return attribute.chinese() + "是「" + value + "」";
    }

    private void attributes() {
        lines.addAll(List.of("## 三、属性", "", "用是、不是（一个取值）、属于、不属于（几个取值，用顿号分开）来问。", ""));
        lines.addAll(List.of("| 属性 | 说的是 | 取值 | 在哪一步能用 | 例 |", "|---|---|---|---|---|"));
        for (Attribute attribute : Attribute.values()) {
            List<String> values = attribute.vocabulary();
            row(
                    attribute.chinese(),
                    words.say("属性." + attribute.chinese()),
                    values.isEmpty() ? "照写" : String.join("、", values),
                    places(focus -> focus.attributes().contains(attribute)),
                    "`" + example(attribute) + "`");
        }
        lines.add("");
    }

    private void functions() {
        lines.addAll(List.of("## 四、式里的函数", "", "式里可以用量、数、【名】、`＋－×÷`、括号和下面的函数。单位要对得上，赋分的式算出来要是分。", ""));
        lines.addAll(List.of("| 函数 | 算的是 | 例 |", "|---|---|---|"));
        for (String function : Formula.functions()) {
            row(function, words.say("函数." + function), "`" + words.say("函数." + function + ".例") + "`");
        }
        lines.add("");
    }

    private void table() {
        Optional<Table> table = pack.tables().stream().findFirst();
        lines.addAll(List.of(
                "## 五、表",
                "",
                "`tables/` 里一个文件一张表，逗号分列。第一行是 `#` 加表名，第二行是两列的名，以后一行一档，从 1 起，中间不能断，"
                        + "几档一样的写成 `4-6`，末行写 `以后`。式里用 `查表(表名，量)` 查。",
                "",
                "```",
                "# 名次表",
                "位次,得分比例",
                "1,100%",
                "2,95%",
                "3-5,80%",
                "6以后,0%",
                "```",
                ""));
        table.ifPresent(first -> lines.addAll(List.of(
                "示范办法的表：" + pack.tables().stream().map(Table::name).collect(Collectors.joining("、")) + "。", "")));
    }
}
