package io.kaohe.verify;

import io.kaohe.facts.FigureKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Period;
import io.kaohe.facts.Vintage;
import io.kaohe.report.DataState;
import io.kaohe.report.Ground;
import io.kaohe.report.Ground.Kind;
import io.kaohe.report.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a target's outcome rests on: what was promised, the figures given, a ruling, its marks, the rules that spoke. */
final class TargetGrounds {
    /** What the promised number is called in the arithmetic. */
    private static final String PROMISED = "目标";

    private final Node target;
    private final List<Ground> grounds = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();

    TargetGrounds(Node target) {
        this.target = target;
        promised();
        figures();
        ruling();
        marks();
        spoke();
    }

    List<Ground> grounds() {
        return grounds;
    }

    List<String> rules() {
        return rules;
    }

    private void add(Kind kind, String name, String... texts) {
        grounds.add(new Ground(
                kind, name, Stream.of(texts).filter(text -> !text.isEmpty()).toList()));
    }

    private void promised() {
        add(Kind.NAME, "", target.text("name"));
        add(Kind.REQUIREMENT, "", target.get("requirement").text("text"));
        add(Kind.UNIT, "", target.get("indicator").text("unit"));
        add(Kind.DEADLINE, "", target.text("deadline"));
        add(
                Kind.STAGE,
                "",
                EditionReader.word(Stage.values(), target.get("stage")).chinese());
        add(Kind.DOUBT, "", Objects.requireNonNullElse(target.textOrNull("doubt"), ""));
        add(Kind.REPEAT, "", Objects.requireNonNullElse(target.textOrNull("repeats"), ""));
    }

    /** Every number that was given, and not worked out, by its name; several of a name under each other. */
    private void figures() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        Map<String, List<String>> promised = new LinkedHashMap<>();
        given(target.get("measured"), given, promised);
        for (Node test : target.get("requirement").list("tests")) {
            if (test.has("measured")) {
                given(test.get("measured"), given, promised);
            }
        }
        promised.forEach((name, values) -> grounds.add(new Ground(Kind.TARGET, "", values)));
        given.forEach((name, values) -> grounds.add(new Ground(Kind.FIGURE, name, values)));
        add(
                Kind.STATE,
                "",
                EditionReader.word(DataState.values(), target.get("state")).chinese());
        Node actual = target.get("actual");
        if (actual.value() != null) {
            add(
                    Kind.SPAN,
                    "",
                    Period.parse(actual.text("span")).map(Period::words).orElseThrow(actual::other));
            if (actual.has("kind")) {
                add(
                        Kind.VERSION,
                        "",
                        EditionReader.word(FigureKind.values(), actual.get("kind"))
                                .chinese(),
                        EditionReader.word(FigureStatus.values(), actual.get("status"))
                                .chinese(),
                        EditionReader.word(Vintage.values(), actual.get("vintage"))
                                .chinese());
            }
        }
    }

    private static void given(Node measured, Map<String, List<String>> figures, Map<String, List<String>> promised) {
        for (String key : measured.keys()) {
            for (Node operand : measured.get(key).list("operands")) {
                if (operand.textOrNull("source") != null) {
                    String text = plain(operand.decimal("value")) + operand.text("unit");
                    boolean asked =
                            key.startsWith("target") || operand.text("name").equals(PROMISED);
                    List<String> values = (asked ? promised : figures)
                            .computeIfAbsent(asked ? "" : operand.text("name"), name -> new ArrayList<>());
                    if (!values.contains(text)) {
                        values.add(text);
                    }
                }
            }
        }
    }

    private void ruling() {
        Node ruling = target.get("ruling");
        if (ruling.value() != null) {
            List<String> said = new ArrayList<>();
            for (String key : List.of("conclusion", "progress", "points", "relief", "by", "evidence")) {
                String text = ruling.textOrNull(key);
                said.add(text == null ? "" : key.equals("conclusion") ? RuleGrounds.verdict(text) : text);
            }
            add(Kind.RULING, "", said.toArray(String[]::new));
        }
    }

    private void marks() {
        List<Node> awards = target.list("awards");
        for (Node award : awards) {
            add(Kind.MARKS, awards.size() == 1 ? "" : award.text("part"), plain(award.decimal("of")));
        }
        if (awards.isEmpty() && target.has("unjudged")) {
            add(Kind.MARKS, "", plain(target.get("unjudged").decimal("marks")));
        }
    }

    private void spoke() {
        rule(Kind.VERDICT_RULE, "", target);
        List<Node> awards = target.list("awards");
        awards.forEach(award -> rule(Kind.AWARD_RULE, awards.size() == 1 ? "" : award.text("part"), award));
        Node light = target.get("light");
        if (light.value() != null) {
            rule(Kind.LIGHT_RULE, "", light);
        }
        target.list("findings").forEach(finding -> rules.add(finding.text("rule")));
    }

    private void rule(Kind kind, String name, Node by) {
        String id = by.textOrNull("rule");
        if (id != null) {
            add(kind, name, id);
            rules.add(id);
        }
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
