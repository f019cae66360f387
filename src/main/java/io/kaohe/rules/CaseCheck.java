package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.RuleCase;
import io.kaohe.report.Award;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.CaseResult;
import io.kaohe.report.Composite;
import io.kaohe.report.Finding;
import io.kaohe.report.Grade;
import io.kaohe.report.Judgement;
import io.kaohe.report.Light;
import io.kaohe.report.Proposal;
import io.kaohe.report.RegisterStanding;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import io.kaohe.report.Undecided;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds what came out of a case against what the case expects. */
public final class CaseCheck {
    private static final String POINTS = "得分";
    private static final String ADJUSTED = "加减分";
    private static final String COMPOSITE = "合成得分";
    private static final String NONE = "无";

    private CaseCheck() {}

    /**
     * What came out otherwise than expected.
     *
     * @param ruleCase the case
     * @param report the report on its assessment: one assessed body with one target
     * @throws IllegalArgumentException when the report has no target, or the case expects a key that nobody knows
     */
    public static CaseResult check(RuleCase ruleCase, Report report) {
        BodyStanding body = report.bodies().stream()
                .filter(standing -> !standing.targets().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no target in case " + ruleCase.name()));
        Map<String, String> actual = actual(body);
        SortedMap<String, String> looked = new TreeMap<>();
        List<CaseResult.Difference> differences = new ArrayList<>();
        ruleCase.expected().forEach((key, expected) -> {
            String found = actual.get(key);
            if (found == null) {
                throw new IllegalArgumentException("unknown key " + key + " in case " + ruleCase.name());
            }
            looked.put(key, found);
            if (!same(key, expected.strip(), found)) {
                differences.add(new CaseResult.Difference(key, expected, found));
            }
        });
        return new CaseResult(ruleCase, Collections.unmodifiableSortedMap(looked), differences);
    }

    private static Map<String, String> actual(BodyStanding body) {
        Standing standing = body.targets().get(0);
        Judgement judgement = standing.judgement();
        Verdict verdict = judgement.verdict();
        Map<String, String> actual = new LinkedHashMap<>();
        actual.put("判定", text(verdict == null ? null : verdict.chinese()));
        actual.put("规则", text(judgement.rule()));
        actual.put("理由", text(judgement.reason()));
        actual.put(POINTS, points(standing));
        actual.put("赋分规则", text(rules(standing)));
        actual.put("自报预测", judgement.measurement().outlook().stated().chinese());
        actual.put("推算预测", judgement.measurement().outlook().computed().chinese());
        review(standing, actual);
        registers(body, actual);
        review(body, actual);
        return actual;
    }

    /** What the registers come to together, those for ties too, and the rules that wrote into them. */
    private static void registers(BodyStanding body, Map<String, String> actual) {
        BigDecimal points =
                body.registers().stream().map(RegisterStanding::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<RegisterStanding.Line> lines = body.registers().stream()
                .flatMap(register -> register.lines().stream())
                .toList();
        actual.put(ADJUSTED, lines.isEmpty() ? NONE : points.toPlainString());
        actual.put("加减分规则", joined(lines, line -> line.entry().rule()));
    }

    private static void review(Standing standing, Map<String, String> actual) {
        Light light = standing.light();
        List<Finding> findings = standing.review().findings();
        actual.put("灯", text(light == null ? null : light.name()));
        actual.put("亮灯规则", text(light == null ? null : light.rule()));
        actual.put("短板", joined(findings, Finding::label));
        actual.put("短板规则", joined(findings, Finding::rule));
    }

    private static void review(BodyStanding body, Map<String, String> actual) {
        Light light = body.light();
        Grade grade = body.review().grade();
        List<Proposal> proposals = body.review().proposals();
        actual.put("单位灯", text(light == null ? null : light.name()));
        actual.put("单位亮灯规则", text(light == null ? null : light.rule()));
        actual.put("等次", text(grade == null ? null : grade.name()));
        actual.put("等次规则", joined(grade == null ? List.of() : graded(grade), id -> id));
        actual.put("后果", joined(proposals, Proposal::consequence));
        actual.put("后果规则", joined(proposals, Proposal::rule));
        actual.put(COMPOSITE, composite(body.composite()));
        actual.put("往期不全", joined(body.review().undecided(), Undecided::rule));
    }

    /** The rule that gave the grade, then those that moved it. */
    private static List<String> graded(Grade grade) {
        return Stream.concat(
                        Stream.ofNullable(grade.rule()), grade.moves().stream().map(Grade.Move::rule))
                .toList();
    }

    /** The ids of the rules that a case says must speak. */
    public static List<String> names(RuleCase ruleCase) {
        return ruleCase.expected().entrySet().stream()
                .filter(expected -> expected.getKey().endsWith("规则"))
                .flatMap(expected -> Stream.of(expected.getValue().split("、", -1)))
                .filter(rule -> !rule.equals(NONE))
                .toList();
    }

    private static <T> String joined(List<T> said, Function<T, String> word) {
        return text(said.stream().map(word).collect(Collectors.joining("、")));
    }

    /** Points as numbers, so that 5 is 5.00 and 5分; all else as text. */
    private static boolean same(String key, String expected, String found) {
        if (!(key.equals(POINTS) || key.equals(ADJUSTED) || key.equals(COMPOSITE)) || found.equals(NONE)) {
            return expected.equals(found);
        }
        String number = expected.endsWith("分") ? expected.substring(0, expected.length() - 1) : expected;
        return number.matches("-?\\d{1,30}(\\.\\d{1,30})?")
                && new BigDecimal(number).compareTo(new BigDecimal(found)) == 0;
    }

    /** Of a hundred. */
    private static String composite(@Nullable Composite composite) {
        Fraction score = composite == null ? null : composite.score();
        return score == null
                ? NONE
                : score.times(Fraction.of(100)).decimal().stripTrailingZeros().toPlainString();
    }

    private static String points(Standing standing) {
        boolean paid = standing.awards().stream().anyMatch(award -> award.points() != null);
        return paid ? standing.points().toPlainString() : NONE;
    }

    private static String rules(Standing standing) {
        return standing.awards().stream()
                .map(Award::rule)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("、"));
    }

    private static String text(@Nullable String text) {
        return text == null || text.isEmpty() ? NONE : text;
    }
}
