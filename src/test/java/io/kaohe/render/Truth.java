package io.kaohe.render;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a report in JSON says, as other forms ought to show it. It rounds by itself, so that a mistake in showing does not check itself. */
final class Truth {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final JsonNode report;

    /** Whether numbers stand as they are in the JSON and without unit, as in a spreadsheet. */
    private final boolean exact;

    Truth(JsonNode report, boolean exact) {
        this.report = report;
        this.exact = exact;
    }

    Claims claims() {
        Claims claims = new Claims();
        for (int at = 0; at < bodies().size(); at++) {
            JsonNode body = bodies().get(at);
            body(Integer.toString(at), body, claims);
            for (int i = 0; i < body.get("targets").size(); i++) {
                target(at + "/" + i, body.get("targets").get(i), claims);
            }
        }
        return claims;
    }

    List<JsonNode> bodies() {
        return list(report.get("bodies"));
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private void body(String key, JsonNode body, Claims claims) {
        JsonNode score = body.get("score");
        boolean issued = !score.get("judged").isNull();
        JsonNode composite = body.path("composite").path("score");
        String merit = body.has("composite") ? text(composite) : text(score.get("judged"));
        claims.put(key, "单位得分", issued ? total(score.get("points").asText()) : exact ? "" : "-")
                .put(
                        key,
                        "单位满分",
                        exact
                                ? score.get("possible").asText()
                                : plain(score.get("possible").asText()))
                .put(key, "按已判", share(text(score.get("judged"))))
                .put(key, "名次依据", share(merit))
                .put(key, "最低", share(text(score.get("lowest"))))
                .put(key, "最高", share(text(score.get("highest"))))
                .put(key, "可判定", share(text(score.get("judgeable").get("marks"))))
                .put(key, "项", score.at("/judgeable/marks").isNull() ? null : count(score.get("judgeable")))
                .put(
                        key,
                        "名次",
                        body.get("rank").isNull()
                                ? exact ? "" : "-"
                                : body.get("rank").asText())
                .put(key, "等次", body.get("grade").path("name").asText(""))
                .put(key, "单位灯", body.get("light").path("name").asText(""));
    }

    private static String count(JsonNode judgeable) {
        return judgeable.get("count") + "/" + judgeable.get("of");
    }

    private void target(String key, JsonNode target, Claims claims) {
        claims.put(key, "判定", verdict(target.get("verdict")))
                .put(key, "灯", target.get("light").path("name").asText(""));
        points(key, target, claims);
        boolean ruled = !target.get("ruling").isNull();
        numbers(key, target.get("measured"), ruled, claims);
        List<JsonNode> tests = list(target.get("requirement").get("tests"));
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i).has("measured")) {
                numbers(key + "#" + i, tests.get(i).get("measured"), ruled, claims);
                claims.put(key + "#" + i, "判定", verdict(tests.get(i).get("verdict")));
            }
        }
    }

    private void numbers(String key, JsonNode measured, boolean ruled, Claims claims) {
        for (String[] field : new String[][] {
            {"实绩", "actual"},
            {"完成率", "completion"},
            {"序时", "pace"},
            {"进度差", "pace-gap"},
            {"缺口", "gap"},
            {"月均需补", "monthly-need"}
        }) {
            JsonNode step = measured.get(field[1]);
            String none = exact ? "" : "-";
            String value = step == null ? none : exact ? step.get("value").asText() : shown(step);
            boolean worded = field[1].equals("actual") && (ruled || value.equals("0级"));
            if (!exact && step != null && List.of("actual", "gap").contains(field[1])) {
                value = Claims.PART + value;
            }
            claims.put(key, field[0], worded && !exact ? Claims.ANY : value);
        }
    }

    private void points(String key, JsonNode target, Claims claims) {
        List<JsonNode> awards = list(target.get("awards"));
        BigDecimal marks = sum(awards, "of");
        boolean open = awards.stream().anyMatch(award -> award.get("points").isNull());
        if (!exact) {
            String points = open ? "待定" : plain(sum(awards, "points").toPlainString());
            claims.put(key, "得分", awards.isEmpty() ? "" : points + "/" + plain(marks.toPlainString()));
            claims.put(key, "得失", lost(awards, open, marks));
            return;
        }
        JsonNode unjudged = target.path("unjudged").path("marks");
        claims.put(
                key, "得分", awards.isEmpty() || open ? "" : sum(awards, "points").toPlainString());
        claims.put(key, "满分", awards.isEmpty() ? unjudged.asText("") : marks.toPlainString());
    }

    private static String lost(List<JsonNode> awards, boolean open, BigDecimal marks) {
        BigDecimal points = sum(awards, "points");
        return open
                ? "满分 " + plain(marks.toPlainString()) + "，得分待定"
                : "满分 " + plain(marks.toPlainString()) + "，得 " + plain(points.toPlainString()) + "，失 "
                        + plain(marks.subtract(points).toPlainString());
    }

    private static BigDecimal sum(List<JsonNode> awards, String key) {
        List<String> numbers = new ArrayList<>();
        awards.forEach(award -> numbers.add(award.get(key).asText("0")));
        return numbers.stream()
                .map(number -> new BigDecimal(number.equals("null") ? "0" : number))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String verdict(JsonNode code) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.code().equals(code.asText()))
                .map(Verdict::chinese)
                .findFirst()
                .orElse("规则待查");
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : node.asText();
    }

    /** With the digits that points are awarded with, at least. */
    private String total(String points) {
        if (exact) {
            return points;
        }
        int digits = report.at("/scheme/rounding/part/digits").asInt(0);
        BigDecimal plain = new BigDecimal(points).stripTrailingZeros();
        return (plain.scale() < digits ? plain.setScale(digits) : plain).toPlainString();
    }

    private String share(@Nullable String share) {
        if (share == null) {
            return exact ? "" : "-";
        }
        BigDecimal percent = new BigDecimal(share).multiply(HUNDRED);
        return exact ? plain(percent.toPlainString()) : rounded(percent, 1).toPlainString() + "%";
    }

    private static String shown(JsonNode step) {
        String unit = step.get("unit").asText();
        int digits = unit.equals("%") || unit.equals("个百分点") ? 2 : 4;
        return plain(rounded(new BigDecimal(step.get("value").asText()), digits).toPlainString()) + unit;
    }

    /** What is not quite 0 or 100 is not shown as that. */
    private static BigDecimal rounded(BigDecimal number, int digits) {
        BigDecimal half = number.setScale(digits, RoundingMode.HALF_UP);
        for (BigDecimal landmark : List.of(BigDecimal.ZERO, HUNDRED)) {
            if (half.compareTo(landmark) == 0 && number.compareTo(landmark) != 0) {
                return number.setScale(
                        digits, number.compareTo(landmark) > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR);
            }
        }
        return half;
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
