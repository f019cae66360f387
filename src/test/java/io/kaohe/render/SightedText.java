package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text as it stands on a screen, its columns told apart by where they begin and end. */
final class SightedText implements Sighted {
    private static final Pattern GAP = Pattern.compile(" {2,}");
    private static final Pattern TABLE = Pattern.compile("(序时|结果) \\d+ 项");

    /** Columns of numbers, which stand to the right. */
    private static final List<String> NUMBERS = List.of("实绩", "完成率", "序时", "进度差", "得分", "名次", "满分", "按已判", "可判定", "短板");

    @Override
    public Format format() {
        return Format.TEXT;
    }

    @Override
    public boolean exact() {
        return false;
    }

    /** It has a row only for what a figure decides, and that in one of several sections. */
    @Override
    public List<String> asked() {
        return List.of("可判定", "项");
    }

    @Override
    public Claims read(String text, List<JsonNode> bodies) {
        Claims claims = new Claims();
        SightedRows rows = new SightedRows(claims);
        String[] parts = text.split("\n单位：", -1);
        assertThat(parts).hasSize(bodies.size() + 1);
        List<String> head = parts[0].lines().toList();
        int league = head.indexOf("") + 1;
        if (league > 0 && bodies.size() > 1) {
            List<List<String>> table = table(head.subList(league, head.size()));
            rows.league(table.get(0), table.subList(1, table.size()), bodies);
        }
        for (int at = 0; at < bodies.size(); at++) {
            List<String> lines = parts[at + 1].lines().toList();
            rows.body(at, lines.stream().map(String::strip).toList(), bodies.get(at));
            for (int i = 0; i < lines.size(); i++) {
                if (TABLE.matcher(lines.get(i)).matches()) {
                    List<List<String>> table = table(section(lines, i + 1));
                    rows.targets(at, false, table, bodies.get(at));
                }
            }
        }
        return claims;
    }

    private static List<String> section(List<String> lines, int from) {
        int to = from;
        while (to < lines.size() && !lines.get(to).isEmpty()) {
            to++;
        }
        return lines.subList(from, to).stream().map(line -> line.substring(2)).toList();
    }

    /** A column of words begins, one of numbers ends, under its heading. */
    private static List<List<String>> table(List<String> lines) {
        List<String> head = List.of(GAP.split(lines.get(0).strip(), -1));
        List<List<String>> table = new ArrayList<>(List.of(head));
        List<Integer> cuts = cuts(lines.get(0), head);
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = new ArrayList<>();
            int column = 0;
            for (int i = 0; i < cuts.size(); i++) {
                int to = i + 1 < cuts.size() ? cuts.get(i + 1) : Integer.MAX_VALUE;
                String slice = slice(line, cuts.get(i), to);
                int end = i + 1 < cuts.size() ? columns(head, column) : head.size();
                cells.addAll(several(slice, head.subList(column, end)));
                column = end;
            }
            assertThat(cells).as(line).hasSameSizeAs(head);
            table.add(cells);
        }
        return table;
    }

    /** Where a slice begins: with each column of words, and after each of numbers. */
    private static List<Integer> cuts(String head, List<String> names) {
        List<Integer> cuts = new ArrayList<>(List.of(0));
        int from = 0;
        for (int i = 0; i < names.size(); i++) {
            int at = head.indexOf(names.get(i), from);
            from = at + names.get(i).length();
            boolean number = NUMBERS.contains(names.get(i));
            int cut = DisplayWidth.of(head.substring(0, number ? from : at));
            boolean afterWords = i > 0 && !NUMBERS.contains(names.get(i - 1));
            if (number ? i + 1 < names.size() : afterWords) {
                cuts.add(cut);
            }
        }
        return cuts;
    }

    /** The first column after those of the slice that begins with this one. */
    private static int columns(List<String> head, int from) {
        int to = from;
        if (!NUMBERS.contains(head.get(to))) {
            to++;
            if (to < head.size() && !NUMBERS.contains(head.get(to))) {
                return to;
            }
        }
        return to + 1;
    }

    /** Words and the number behind them, or one of both. */
    private static List<String> several(String slice, List<String> names) {
        String text = slice.strip();
        if (names.size() < 2) {
            return List.of(text);
        }
        String[] cells = GAP.split(text, 2);
        if (cells.length == 2) {
            return List.of(cells);
        }
        return slice.startsWith("   ") ? List.of("", text) : List.of(text, "");
    }

    private static String slice(String line, int from, int to) {
        StringBuilder slice = new StringBuilder();
        int at = 0;
        for (int character : line.codePoints().toArray()) {
            String text = Character.toString(character);
            if (at >= from && at < to) {
                slice.append(text);
            }
            at += DisplayWidth.of(text);
        }
        return slice.toString();
    }
}
