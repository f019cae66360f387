package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page as it is shown: every explanation closed, nothing but its words looked at. */
final class SightedHtml implements Sighted {
    private static final Pattern TILE =
            Pattern.compile("<p class=\"label\">(.*?)</p><p class=\"value\">(.*?)</p>(?:<p class=\"note\">(.*?)</p>)?");
    private static final Pattern RANGE = Pattern.compile("得分率最低 (\\S+)，按已判 (\\S+)，最高 (\\S+)：");
    private static final Pattern PLACE = Pattern.compile("<(?:details id|article aria-labelledby)=\"(.*?)\"");
    private static final Pattern ROW = Pattern.compile("<td class=\"n\">(.*?)</td><th scope=\"row\"><a href=\"#(.*?)\">"
            + ".*?</th>(?:<td class=\"n\">(.*?)</td>)(?:<td class=\"n\">(.*?)</td>)(?:<td class=\"n\">(.*?)</td>)");
    private static final Pattern SHARE = Pattern.compile("(?:满分 (\\S+)，得 (\\S+)，失)|(?:满分 (\\S+)，得分待定)");

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public boolean exact() {
        return false;
    }

    @Override
    public List<String> asked() {
        return List.of("判定", "得分", "可判定", "项", "灯");
    }

    @Override
    public Claims read(String text, List<JsonNode> bodies) {
        Claims claims = new Claims();
        String[] parts = text.split("<section class=\"chapter body\"", -1);
        assertThat(parts).hasSize(bodies.size() + 1);
        ROW.matcher(parts[0]).results().forEach(row -> league(row, bodies, claims));
        for (int at = 0; at < bodies.size(); at++) {
            body(at, parts[at + 1], claims);
            List<JsonNode> targets = Truth.list(bodies.get(at).get("targets"));
            for (int i = 0; i < targets.size(); i++) {
                String anchor = bodies.get(at).at("/body/id").asText() + "."
                        + targets.get(i).get("id").asText();
                target(at + "/" + i, chunk(parts[at + 1], anchor), claims);
            }
        }
        return claims;
    }

    private static void league(MatchResult row, List<JsonNode> bodies, Claims claims) {
        for (int at = 0; at < bodies.size(); at++) {
            if (bodies.get(at).at("/body/id").asText().equals(row.group(2))) {
                String rank = row.group(1);
                claims.put(Integer.toString(at), "名次", rank)
                        .put(Integer.toString(at), "单位得分", row.group(3))
                        .put(Integer.toString(at), "单位满分", row.group(4))
                        .put(Integer.toString(at), "名次依据", row.group(5));
            }
        }
    }

    private static void body(int at, String part, Claims claims) {
        String key = Integer.toString(at);
        if (!part.contains("<p class=\"label\">可判定</p>")) {
            claims.put(key, "可判定", "-");
        }
        TILE.matcher(part).results().forEach(tile -> {
            String value = words(tile.group(2));
            switch (tile.group(1)) {
                case "得分" -> claims.put(key, "单位得分", value).put(key, "单位满分", last(tile.group(3)));
                case "按已判" -> claims.put(key, "按已判", value);
                case "名次" -> claims.put(key, "名次", value);
                case "等次" -> claims.put(key, "等次", value.startsWith("未定") ? null : value);
                case "可判定" ->
                    claims.put(key, "可判定", value).put(key, "项", tile.group(3).replace(" 项", ""));
                case "亮灯" -> claims.put(key, "单位灯", value.equals("规则待查") ? "" : value);
                default -> throw new AssertionError(tile.group());
            }
        });
        Matcher range = RANGE.matcher(part);
        if (range.find()) {
            claims.put(key, "最低", range.group(1))
                    .put(key, "按已判", range.group(2))
                    .put(key, "最高", other(range.group(3)));
        }
    }

    /** What is not capped has no highest. */
    private static String other(String highest) {
        return highest.equals("不封顶") ? "-" : highest;
    }

    /** What stands of a target before its explanation. */
    private static String chunk(String part, String anchor) {
        Matcher place = PLACE.matcher(part);
        while (place.find()) {
            if (place.group(1).equals(anchor)) {
                int end = part.indexOf("<div class=\"why\">", place.end());
                return part.substring(place.start(), end);
            }
        }
        throw new AssertionError("nothing is said of " + anchor);
    }

    private static void target(String key, String chunk, Claims claims) {
        claims.put(key, "判定", found("<strong class=\"[a-z-]+\">(.*?)</strong>", chunk));
        String light = found("<span class=\"light l-[a-z]+\">(.*?)</span>", chunk);
        claims.put(key, "灯", light == null ? "" : light);
        String points = found(" ([^ <>]+)分</em>", chunk);
        Matcher share = SHARE.matcher(chunk);
        if (share.find()) {
            points = share.group(3) == null ? share.group(2) + "/" + share.group(1) : "待定/" + share.group(3);
        }
        claims.put(key, "得分", points == null ? "" : points);
        String state = words(chunk);
        claims.put(key, "完成率", found("完成 (-?[\\d.]+%)", state));
        claims.put(key, "序时", found("序时 (-?[\\d.]+%)", state));
        if (state.contains("完成 ") || state.contains("进度 ")) {
            claims.put(key, "实绩", state);
        }
    }

    private static @Nullable String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String last(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }
}
