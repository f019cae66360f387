package io.kaohe;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * A made-up nation of townships, of which every number follows from theirs: a plan for all of them, written once, and a table
 * of figures. Fifty targets: forty levels, six limits and four growths; one figure in fifty is not published.
 */
final class Nation {
    private static final int TARGETS = 50;
    private static final int LIMITS = 40;
    private static final int GROWTHS = 46;
    private static final int COUNTY = 30;

    private final int bodies;

    Nation(int bodies) {
        this.bodies = bodies;
    }

    /** Writes it: {@code Nation FOLDER BODIES [one table for so many bodies]}. */
    public static void main(String[] arguments) throws IOException {
        int all = Integer.parseInt(arguments[1]);
        new Nation(all).write(Path.of(arguments[0]), arguments.length > 2 ? Integer.parseInt(arguments[2]) : all);
    }

    /** @param together how many bodies' figures stand in one table */
    void write(Path folder, int together) throws IOException {
        Files.createDirectories(folder.resolve("actuals"));
        text(folder, "assessment.yaml", "考核: 乡镇考核（数据是虚构的）\n年度: 2022\n");
        try (BufferedWriter rows = writer(folder, "bodies.csv")) {
            rows.write("编号,名称,上级,类别,参评\n");
            for (int county = 0; county * COUNTY < bodies; county++) {
                rows.write("c" + county + ",第" + county + "县,,县,否\n");
            }
            for (int body = 0; body < bodies; body++) {
                rows.write("t" + body + ",第" + body + "乡,c" + body / COUNTY + ",乡镇,\n");
            }
        }
        plan(folder);
        for (int from = 0; from < bodies; from += together) {
            try (BufferedWriter rows = writer(folder, "actuals/" + from / together + ".csv")) {
                rows.write("单位,指标,期间,数值,增速,缺,得知\n");
                for (int body = from; body < Math.min(bodies, from + together); body++) {
                    figures(rows, body);
                }
            }
        }
    }

    private static void plan(Path folder) throws IOException {
        StringBuilder indicators = new StringBuilder("指标:\n");
        StringBuilder plan = new StringBuilder("计划: 乡镇工作计划（虚构）\n单位: 乡镇\n责任单位: 乡镇政府\n目标:\n");
        for (int target = 0; target < TARGETS; target++) {
            boolean limit = target >= LIMITS && target < GROWTHS;
            indicators.append("  - {编号: i" + target + ", 名称: 第" + target + "项, 计量单位: 万元, 数据类型: 流量");
            indicators.append(limit ? ", 方向: 越低越好}\n" : "}\n");
            String asked = target >= GROWTHS
                    ? "增长8%"
                    : limit ? "控制在" + promised(target) + "万元以内" : "达" + promised(target) + "万元";
            plan.append("  - {编号: m" + target + ", 指标: i" + target + ", 要求: " + asked + ", 权重: 2}\n");
        }
        text(folder, "indicators.yaml", indicators.toString());
        text(folder, "plan.yaml", plan.toString());
    }

    private static int promised(int target) {
        return 400 + target * 17;
    }

    private static void figures(Writer rows, int body) throws IOException {
        Random made = new Random(body);
        for (int target = 0; target < TARGETS; target++) {
            int permille = 700 + made.nextInt(600);
            String value = new BigDecimal(promised(target))
                    .multiply(BigDecimal.valueOf(permille, 3))
                    .stripTrailingZeros()
                    .toPlainString();
            boolean published = made.nextInt(TARGETS) > 0;
            String growth = target >= GROWTHS ? BigDecimal.valueOf(permille - 600, 1) + "%" : "";
            String said = published ? value + "万元," + growth + "," : ",,未公布";
            rows.write("t" + body + ",i" + target + ",2022," + said + ",2023-01-20\n");
        }
    }

    private static void text(Path folder, String name, String text) throws IOException {
        try (BufferedWriter writer = writer(folder, name)) {
            writer.write(text);
        }
    }

    private static BufferedWriter writer(Path folder, String name) throws IOException {
        return Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
