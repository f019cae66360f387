package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table as a spreadsheet reads it. */
final class SightedCsv implements Sighted {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("判定", "判定"),
            Map.entry("灯", "灯"),
            Map.entry("得分", "得分"),
            Map.entry("满分", "满分"),
            Map.entry("实绩", "实绩"),
            Map.entry("完成率（%）", "完成率"),
            Map.entry("序时（%）", "序时"),
            Map.entry("进度差（百分点）", "进度差"),
            Map.entry("缺口", "缺口"),
            Map.entry("月均需补", "月均需补"));
    private static final Map<String, String> BODY = Map.of(
            "单位得分", "单位得分", "单位满分", "单位满分", "按已判（%）", "按已判", "最低（%）", "最低", "最高（%）", "最高", "可判定（%）", "可判定", "名次", "名次",
            "单位灯", "单位灯");

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public boolean exact() {
        return true;
    }

    @Override
    public List<String> asked() {
        List<String> asked = new ArrayList<>(FIELDS.values());
        asked.addAll(BODY.values());
        return asked;
    }

    @Override
    public Claims read(String text, List<JsonNode> bodies) {
        assertThat(text).startsWith("\uFEFF").endsWith("\n").doesNotContain("\r");
        List<List<String>> rows =
                text.substring(1).lines().map(SightedCsv::cells).toList();
        List<String> head = rows.get(0);
        Claims claims = new Claims();
        int row = 1;
        for (int at = 0; at < bodies.size(); at++) {
            JsonNode targets = bodies.get(at).get("targets");
            for (int i = 0; i < Math.max(1, targets.size()); i++) {
                List<String> cells = rows.get(row++);
                assertThat(cells).hasSameSizeAs(head);
                assertThat(cells.get(head.indexOf("单位编号")))
                        .isEqualTo(bodies.get(at).at("/body/id").asText());
                if (!targets.isEmpty()) {
                    assertThat(cells.get(head.indexOf("目标编号")))
                            .isEqualTo(targets.get(i).get("id").asText());
                    put(at + "/" + i, FIELDS, head, cells, claims);
                }
                put(Integer.toString(at), BODY, head, cells, claims);
            }
        }
        assertThat(rows).hasSize(row);
        return claims;
    }

    private static void put(
            String key, Map<String, String> fields, List<String> head, List<String> cells, Claims claims) {
        fields.forEach((heading, field) -> claims.put(key, field, cells.get(head.indexOf(heading))));
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
