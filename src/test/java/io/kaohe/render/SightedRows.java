package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaohe.report.Verdict;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What text and Markdown say in the same words: the head of a body, the rows of its table of targets, the table of bodies. */
final class SightedRows {
    private static final String DECIDES = "（以此为准）";
    private static final Pattern SCORE = Pattern.compile("得分 (\\S+)（满分 (\\S+)；按已判 (\\S+)；最低 (\\S+)，最高 (\\S+)）.*");
    private static final Pattern WHOLE = Pattern.compile("得分 (\\S+)（满分 (\\S+)；得分率 (\\S+)）.*");
    private static final Pattern JUDGEABLE = Pattern.compile("可判定 (\\S+)（(\\S+) 项）.*");
    private static final Pattern RANK = Pattern.compile(".*，第 (\\d+) 名");
    private static final Pattern LIGHT = Pattern.compile("亮灯：(?!没有$)([^，]*)");
    private static final Pattern LOST = Pattern.compile("(?:补救[ \\u3000]+)(满分 [^；]+).*");
    private static final Pattern GAP = Pattern.compile("(?:差距[ \\u3000]+)(.+)");
    private static final Map<String, String> LEAGUE =
            Map.of("名次", "名次", "得分", "单位得分", "满分", "单位满分", "按已判", "名次依据", "可判定", "可判定", "等次", "等次", "灯", "单位灯");

    private final Claims claims;

    SightedRows(Claims claims) {
        this.claims = claims;
    }

    /** The lines of a body, without what lays them out. */
    void body(int at, List<String> lines, JsonNode body) {
        String key = Integer.toString(at);
        List<JsonNode> behind = Truth.list(body.get("targets")).stream()
                .filter(target -> List.of("behind", "missed", "lost")
                        .contains(target.get("verdict").asText()))
                .filter(target ->
                        target.get("repeats").isNull() && target.get("doubt").isNull())
                .toList();
        int lost = 0;
        int gap = 0;
        for (String line : lines) {
            head(key, line);
            Matcher points = LOST.matcher(line);
            if (points.matches()) {
                String[] parts = points.group(1).split("；", -1);
                claims.put(target(at, body, behind.get(lost++)), "得失", parts[0]);
            }
            Matcher apart = GAP.matcher(line);
            if (apart.matches()) {
                JsonNode target = behind.get(gap++);
                boolean numbered =
                        apart.group(1).matches(".*[0-9].*") && !apart.group(1).startsWith("到");
                claims.put(target(at, body, target), "缺口", numbered ? apart.group(1) : null);
            }
        }
        assertThat(lost).isEqualTo(behind.size());
    }

    private static String target(int at, JsonNode body, JsonNode target) {
        return at + "/" + Truth.list(body.get("targets")).indexOf(target);
    }

    private void head(String key, String line) {
        matched(
                SCORE,
                line,
                found -> claims.put(key, "单位得分", found.group(1))
                        .put(key, "单位满分", found.group(2))
                        .put(key, "按已判", found.group(3))
                        .put(key, "最低", found.group(4))
                        .put(key, "最高", found.group(5)));
        matched(
                WHOLE,
                line,
                found -> claims.put(key, "单位得分", found.group(1))
                        .put(key, "单位满分", found.group(2))
                        .put(key, "按已判", found.group(3)));
        matched(JUDGEABLE, line, found -> claims.put(key, "可判定", found.group(1)).put(key, "项", found.group(2)));
        matched(RANK, line, found -> claims.put(key, "名次", found.group(1)));
        matched(LIGHT, line, found -> claims.put(key, "单位灯", found.group(1)));
    }

    private static void matched(Pattern pattern, String line, Consumer<MatchResult> use) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.matches()) {
            use.accept(matcher.toMatchResult());
        }
    }

    /** The table of bodies. */
    void league(List<String> head, List<List<String>> rows, List<JsonNode> bodies) {
        List<String> names =
                bodies.stream().map(body -> body.at("/body/name").asText()).toList();
        assertThat(rows).hasSameSizeAs(bodies);
        for (List<String> row : rows) {
            String key = Integer.toString(names.indexOf(row.get(head.indexOf("单位"))));
            LEAGUE.forEach((heading, field) -> {
                String cell = head.contains(heading) ? row.get(head.indexOf(heading)) : null;
                claims.put(key, field, "-".equals(cell) && field.equals("等次") ? "" : cell);
            });
        }
    }

    /**
     * The rows of a body's table of targets, in the plan's order.
     *
     * @param every whether each target has one; else some have none, and no repeat or doubt has
     */
    void targets(int at, boolean every, List<List<String>> table, JsonNode body) {
        List<String> head = table.get(0);
        int target = -1;
        int test = 0;
        for (List<String> row : table.subList(1, table.size())) {
            boolean one = row.get(0).endsWith("其中");
            target = one ? target : next(row, body.get("targets"), every, target + 1);
            test = one ? test : 0;
            row(at + "/" + target + (one ? "#" + test++ : ""), head, row);
        }
    }

    private static int next(List<String> row, JsonNode targets, boolean every, int from) {
        int at = from;
        while (!targets.get(at).get("name").asText().equals(row.get(0))
                || !row.get(1)
                        .startsWith(targets.get(at).at("/requirement/text").asText())
                || (!every && !scored(targets.get(at)))) {
            at++;
        }
        return at;
    }

    private static boolean scored(JsonNode target) {
        return target.get("repeats").isNull() && target.get("doubt").isNull();
    }

    private void row(String key, List<String> head, List<String> row) {
        for (String field : List.of("实绩", "完成率", "序时", "进度差")) {
            int at = head.indexOf(field);
            String value = at < 0 || row.get(at).isEmpty() ? null : row.get(at);
            claims.put(key, field, value == null ? null : value.replace("（按增量）", ""));
        }
        String verdict = row.get(head.indexOf("判定"));
        claims.put(key, "判定", verdict.equals("存疑") ? Verdict.NEEDS_PERSON.chinese() : verdict.replace(DECIDES, ""));
        if (verdict.endsWith(DECIDES)) {
            claims.copy(key, key.substring(0, key.indexOf('#')));
        }
        for (String field : key.contains("#") ? List.<String>of() : List.of("得分", "灯")) {
            int at = head.indexOf(field);
            String value = at < 0 ? null : row.get(at);
            claims.put(key, field, "不计分".equals(value) ? "" : value);
        }
    }
}
