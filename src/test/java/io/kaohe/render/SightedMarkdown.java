package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A page of Markdown as it is shown. */
final class SightedMarkdown implements Sighted {
    @Override
    public Format format() {
        return Format.MD;
    }

    @Override
    public boolean exact() {
        return false;
    }

    @Override
    public List<String> asked() {
        return List.of("判定", "得分", "实绩", "完成率", "可判定", "项");
    }

    @Override
    public Claims read(String text, List<JsonNode> bodies) {
        Claims claims = new Claims();
        SightedRows rows = new SightedRows(claims);
        String[] parts = text.split("\n## ", -1);
        assertThat(parts).hasSize(bodies.size() + 1);
        List<List<String>> league = table(parts[0], "");
        if (!league.isEmpty()) {
            rows.league(league.get(0), league.subList(1, league.size()), bodies);
        }
        for (int at = 0; at < bodies.size(); at++) {
            List<String> lines = parts[at + 1]
                    .lines()
                    .map(line -> plain(line.replaceFirst("^ *- ", "")))
                    .toList();
            rows.body(at, lines, bodies.get(at));
            List<List<String>> table = table(parts[at + 1], "### 目标 ");
            rows.targets(at, true, table, bodies.get(at));
        }
        return claims;
    }

    /** The first table after the heading; none when there is no table. */
    private static List<List<String>> table(String text, String heading) {
        List<List<String>> table = new ArrayList<>();
        boolean begun = heading.isEmpty();
        for (String line : text.lines().toList()) {
            begun |= !heading.isEmpty() && line.startsWith(heading);
            if (begun && line.startsWith("| ") && !line.startsWith("| ---")) {
                String[] cells = line.substring(2, line.length() - 2).split("(?<!\\\\) \\| ", -1);
                table.add(List.of(cells).stream().map(SightedMarkdown::plain).toList());
            } else if (!table.isEmpty() && line.isEmpty()) {
                break;
            }
        }
        return table;
    }

    static String plain(String escaped) {
        return escaped.replaceAll("\\\\(\\p{Punct})", "$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }
}
