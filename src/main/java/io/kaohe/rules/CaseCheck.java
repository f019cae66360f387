package io.kaohe.rules;

import io.kaohe.facts.RuleCase;
import io.kaohe.report.Award;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.CaseResult;
import io.kaohe.report.Judgement;
import io.kaohe.report.Light;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds what came out of a case against what the case expects. */
public final class CaseCheck {
    private static final String POINTS = "得分";
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
        List<CaseResult.Difference> differences = new ArrayList<>();
        ruleCase.expected().forEach((key, expected) -> {
            String found = actual.get(key);
            if (found == null) {
                throw new IllegalArgumentException("unknown key " + key + " in case " + ruleCase.name());
            }
            if (!same(key, expected.strip(), found)) {
                differences.add(new CaseResult.Difference(key, expected, found));
            }
        });
        return new CaseResult(ruleCase, differences);
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
        actual.put("灯", text(name(standing.light())));
        actual.put("亮灯规则", text(rule(standing.light())));
        actual.put("单位灯", text(name(body.light())));
        actual.put("单位亮灯规则", text(rule(body.light())));
        return actual;
    }

    /** Points as numbers, so that 5 is 5.00 and 5分; all else as text. */
    private static boolean same(String key, String expected, String found) {
        if (!key.equals(POINTS) || found.equals(NONE)) {
            return expected.equals(found);
        }
        String number = expected.endsWith("分") ? expected.substring(0, expected.length() - 1) : expected;
        return number.matches("-?\\d{1,30}(\\.\\d{1,30})?")
                && new BigDecimal(number).compareTo(new BigDecimal(found)) == 0;
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

    private static @Nullable String name(@Nullable Light light) {
        return light == null ? null : light.name();
    }

    private static @Nullable String rule(@Nullable Light light) {
        return light == null ? null : light.rule();
    }

    private static String text(@Nullable String text) {
        return text == null || text.isEmpty() ? NONE : text;
    }
}
