package io.kaohe.benchmark;

import io.kaohe.Kaohe;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Round;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A made-up nation: townships in counties of twenty, one plan for all of them, one table of figures a thousand townships.
 * Everything follows from how many there are, so that the same nation can be made again anywhere.
 *
 * @param bodies how many townships
 * @param targets how many targets each of them answers for
 */
record Nation(int bodies, int targets) {
    /** What all of it is judged at. */
    static final Round ROUND = Round.ofYear(2022);

    static final int TARGETS = 50;

    private static final int COUNTY = 20;
    private static final int TABLE = 1000;

    /** Its content by path, as in a folder. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        put(files, "assessment.yaml", "考核: 乡镇考核（数据是虚构的）\n年度: 2022\n");
        put(files, "bodies.csv", townships());
        put(files, "indicators.yaml", indicators());
        put(files, "plan.yaml", plan());
        for (int from = 0; from < bodies; from += TABLE) {
            StringBuilder table = new StringBuilder("单位,指标,期间,数值,增速,缺,零报告\n");
            for (int body = from; body < Math.min(bodies, from + TABLE); body++) {
                new Township(body).figures(promises(), table);
            }
            put(files, "actuals/" + from / TABLE + ".csv", table.toString());
        }
        return files;
    }

    /** Everything given, as the program reads it. */
    Assessment read(Kaohe kaohe) {
        return kaohe.read(files());
    }

    /** Puts it into a folder. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("actuals"));
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private List<Promise> promises() {
        List<Promise> promises = new ArrayList<>();
        for (int target = 0; target < targets; target++) {
            promises.add(new Promise(target, bodies > 1));
        }
        return promises;
    }

    private String townships() {
        StringBuilder rows = new StringBuilder("编号,名称,上级,类别,参评\n");
        for (int county = 0; county * COUNTY < bodies; county++) {
            rows.append("c" + county + ",第" + county + "县,,县,否\n");
        }
        for (int body = 0; body < bodies; body++) {
            rows.append(Township.id(body) + ",第" + body + "乡,c" + body / COUNTY + ",乡镇,\n");
        }
        return rows.toString();
    }

    private String indicators() {
        StringBuilder lines = new StringBuilder("指标:\n");
        promises().forEach(promise -> lines.append(promise.indicator()));
        return lines.toString();
    }

    private String plan() {
        StringBuilder lines = new StringBuilder("计划: 乡镇工作计划（虚构）\n单位: 乡镇\n责任单位: 乡镇政府\n目标:\n");
        promises().forEach(promise -> lines.append(promise.target()));
        return lines.toString();
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
