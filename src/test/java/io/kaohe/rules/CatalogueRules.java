package io.kaohe.rules;

import io.kaohe.facts.Pack;
import io.kaohe.facts.RuleCase;
import io.kaohe.report.RuleExplanation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue's chapter on the rules that come with the program. */
final class CatalogueRules {
    private final RulePack rules;
    private final List<RuleCase> cases;
    private final List<String> lines = new ArrayList<>();

    CatalogueRules(Pack pack) {
        this.rules = RulePack.compile(pack);
        this.cases = pack.cases();
    }

    List<String> lines() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        rules.rules()
                .keySet()
                .forEach(id -> files.computeIfAbsent(id.substring(0, id.lastIndexOf('/')), file -> new ArrayList<>())
                        .add(id));
        lines.addAll(List.of(
                "## 八、随程序带的规则", "", "一共 " + rules.rules().size() + " 条。每条后面折起来的，是交给规则引擎的样子；文字、数和式在里面用序号 `#` 代替。", ""));
        files.forEach((file, ids) -> lines.add("- [" + file + "](#" + file.replace("/", "") + ")："
                + ids.stream()
                        .map(id -> id.substring(id.lastIndexOf('/') + 1))
                        .reduce((one, other) -> one + "、" + other)
                        .orElse("")));
        files.forEach((file, ids) -> {
            lines.addAll(List.of("", "### " + file));
            ids.forEach(id -> rule(rules.explain(id, cases).orElseThrow()));
        });
        return lines;
    }

    private void rule(RuleExplanation explanation) {
        String id = explanation.rule().id();
        List<String> sentences = explanation.rule().sentences();
        lines.addAll(List.of(
                "",
                "#### " + id.substring(id.lastIndexOf('/') + 1) + "："
                        + explanation.rule().title(),
                "",
                "`" + id + "`，依据：" + explanation.rule().clause() + "，用例 "
                        + explanation.cases().size() + " 例"));
        String words = explanation.rule().explanation();
        if (words != null) {
            lines.addAll(List.of("", words + "。"));
        }
        lines.addAll(List.of("", "```", "当"));
        sentences.subList(0, sentences.size() - 1).forEach(sentence -> lines.add("  " + sentence));
        lines.addAll(List.of("那么", "  " + sentences.get(sentences.size() - 1), "```", ""));
        lines.addAll(List.of("<details><summary>规则引擎</summary>", "", "```"));
        explanation.drl().replaceAll("\\d+(?=[\")])", "#").lines().forEach(lines::add);
        lines.addAll(List.of("```", "", "</details>"));
    }
}
