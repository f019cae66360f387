package io.kaohe.verify;

import io.kaohe.facts.RoundingMode;
import io.kaohe.report.Ground;
import io.kaohe.report.Ground.Kind;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a whole report rests on: what was run on what, and the rules, numbers and tables that it used. */
final class RuleGrounds {
    private static final Map<String, String> POINTS =
            Map.of("completion", "舍入：完成率", "part", "舍入：分项", "block", "舍入：板块", "total", "舍入：总分", "ranking", "舍入：排名");

    private final Node root;
    private final List<Ground> grounds = new ArrayList<>();
    private final Map<String, List<String>> uses = new LinkedHashMap<>();

    RuleGrounds(Node root) {
        this.root = root;
        run(root.get("run"));
        settings(root.get("scheme"));
        List<String> tables = tables(root.get("scheme").list("bands"));
        rules(root.get("rules"), tables);
    }

    List<Ground> grounds() {
        return grounds;
    }

    /** The numbers and tables that each rule uses. */
    Map<String, List<String>> uses() {
        return uses;
    }

    private void add(Kind kind, String name, String text) {
        grounds.add(new Ground(kind, name, List.of(text)));
    }

    private void run(Node run) {
        add(Kind.ASSESSMENT, "", run.text("assessment"));
        add(Kind.PLAN, "", run.text("plan"));
        add(Kind.PERIOD, "", run.text("period"));
        if (run.textOrNull("asOf") != null) {
            add(Kind.AS_OF, "", run.text("asOf"));
        }
        if (root.has("only")) {
            add(Kind.ONLY, "", root.text("only"));
        }
        named(Kind.PACK, run.get("pack"));
        named(Kind.SCHEME, run.get("scheme"));
        add(Kind.PROGRAM, "", run.text("engine"));
        for (Node input : run.list("inputs")) {
            add(Kind.FILE, input.text("path"), input.text("sha256"));
        }
    }

    /** By its name, and by what is in it. */
    private void named(Kind kind, Node node) {
        grounds.add(new Ground(kind, "", List.of(node.text("name"), node.text("sha256"))));
    }

    private void settings(Node scheme) {
        Node numbers = scheme.get("numbers");
        for (String name : numbers.keys()) {
            Node number = numbers.get(name);
            add(Kind.NUMBER, name, TargetGrounds.plain(number.decimal("value")) + number.text("unit"));
        }
        Node rounding = scheme.get("rounding");
        for (String point : rounding.keys()) {
            add(Kind.SETTING, POINTS.getOrDefault(point, point), rounding(rounding.get(point)));
        }
        add(
                Kind.SETTING,
                "最低可判定率",
                TargetGrounds.plain(scheme.decimal("minimumJudgeable").movePointRight(2)) + "%");
        Node methods = scheme.get("methods");
        for (String kind : methods.keys()) {
            add(Kind.SETTING, "计分：" + kind, methods.text(kind));
        }
        List<String> pace = scheme.list("pace").stream().map(Node::text).toList();
        grounds.add(new Ground(Kind.SETTING, "序时", pace));
    }

    /** A rounding point in words; empty where the number stays exact. */
    static String rounding(Node rounding) {
        return rounding.value() == null
                ? ""
                : rounding.whole("digits") + "位"
                        + EditionReader.word(RoundingMode.values(), rounding.get("mode"))
                                .chinese();
    }

    /** A ground a row, since a row is what is edited. */
    private List<String> tables(List<Node> tables) {
        List<String> names = new ArrayList<>();
        for (Node table : tables) {
            names.add(table.text("name"));
            for (Node row : table.list("rows")) {
                Integer to = row.wholeOrNull("to");
                int from = row.whole("from");
                String key = to == null ? from + "以后" : from == to ? Integer.toString(from) : from + "-" + to;
                add(
                        Kind.TABLE,
                        table.text("name") + " " + key,
                        TargetGrounds.plain(row.decimal("value")) + row.text("unit"));
            }
        }
        return names;
    }

    private void rules(Node rules, List<String> tables) {
        for (String id : rules.keys()) {
            Node rule = rules.get(id);
            List<String> sentences =
                    rule.list("sentences").stream().map(Node::text).toList();
            grounds.add(new Ground(Kind.RULE, id, sentences));
            List<String> used = new ArrayList<>(
                    rule.list("numbers").stream().map(Node::text).toList());
            tables.stream()
                    .filter(table -> sentences.stream().anyMatch(sentence -> sentence.contains(table)))
                    .forEach(used::add);
            uses.put(id, used);
        }
    }

    /** A verdict by its code in words; any other word as it is. */
    static String verdict(String code) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.code().equals(code))
                .map(Verdict::chinese)
                .findFirst()
                .orElse(code);
    }
}
