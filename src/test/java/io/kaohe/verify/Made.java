package io.kaohe.verify;

import io.kaohe.Kaohe;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.load.Folders;
import io.kaohe.render.Format;
import io.kaohe.render.View;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reports to be verified: those of every command of the examples, and the hard cases with other settings of blocks, roundings
 * and ties.
 *
 * @param name what it shows
 * @param folder the assessment's
 */
record Made(String name, Path folder, Kaohe kaohe, Assessment assessment, Report report) {
    private static final Path PROJECT = Path.of(System.getProperty("kaohe.basedir", "."));
    private static final Pattern COMMAND =
            Pattern.compile("kaohe (?:assess|explain) (\\S+).* --period (\\S+)(?:.* --as-of (\\S+))?.*");
    private static final List<String> BLOCKS =
            List.of("汇总: 取低", "汇总: 平均, 满分: 7", "汇总: 全部达标, 满分: 5", "满分: 11, 上限: 11, 下限: 3", "上限: 0.5", "汇总: 平均, 上限: 4");

    private static final String HALF = """
            规则「给一半」
              标题：没有数的给一半
              依据：第三条
            当
              判定属于「未报送、无法判定」
            那么
              赋分满分×50%
            结束
            """;

    private static final String TWICE = """
            规则「又一盏」
              标题：没有完成的另亮一盏
              依据：第三条
            当
              判定是「未完成」
            那么
              亮「黄灯」于指标
            结束
            """;

    String json() {
        return json(null);
    }

    /** Of one body only. */
    String json(@Nullable String body) {
        return Format.JSON.render(report, new View(body, false, false));
    }

    String first() {
        return report.bodies().stream()
                .map(BodyStanding::body)
                .map(body -> body.id())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return name;
    }

    static List<Made> all() {
        List<Made> all = new ArrayList<>(examples());
        Kaohe shipped = Kaohe.shipped();
        Path hard = PROJECT.resolve("examples/hard-cases");
        for (int shift = 0; shift < BLOCKS.size(); shift++) {
            all.add(of("blocks " + shift, hard, shipped, Map.of("plan.yaml", blocks(hard, shift)), "2022"));
        }
        String rounded = """
                设置:
                  舍入: {分项: {位: 3, 方式: 截尾}, 板块: {位: 1, 方式: 进一}, 总分: {位: 0, 方式: 四舍五入}, 排名: {位: 0, 方式: 截尾}, 完成率: {位: 1, 方式: 四舍五入}}
                  并列: {名次: 不占位, 得分: 同分}
                """;
        for (String example : List.of("hard-cases", "three-rounds", "growth-as-published")) {
            Path folder = PROJECT.resolve("examples").resolve(example);
            byte[] scheme = rounded.getBytes(StandardCharsets.UTF_8);
            String period = example.startsWith("growth") ? "2018" : "2022";
            all.add(of(example + " rounded", folder, shipped, Map.of("scheme.yaml", scheme), period));
        }
        Path lishui = PROJECT.resolve("examples/lishui-5g-2020");
        byte[] open = "设置: {并列: {名次: 不允许, 再比: [板块「数字基础设施」]}}\n".getBytes(StandardCharsets.UTF_8);
        all.add(of("lishui, no place shared", lishui, shipped, Map.of("scheme.yaml", open), "2020"));
        all.add(of("half of the marks without figures", hard, with("missing/half.dslr", HALF), Map.of(), "2022"));
        all.add(of("two lights at once", hard, with("review/twice.dslr", TWICE), Map.of(), "2022"));
        Path qingyuan = PROJECT.resolve("examples/qingyuan-2025");
        Kaohe own = Kaohe.load(overlaid(PROJECT.resolve("rules"), qingyuan.resolve("pack")));
        all.add(of("qingyuan by its pack", qingyuan, own, Map.of(), "2025"));
        return all;
    }

    /** One for each period and day that a command of the examples asks for. */
    static List<Made> examples() {
        Kaohe shipped = Kaohe.shipped();
        SortedMap<String, Made> made = new TreeMap<>();
        try (Stream<Path> files = Files.walk(PROJECT.resolve("examples"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("command.txt"))
                    .sorted()
                    .toList()) {
                Matcher asked = COMMAND.matcher(
                        Files.readAllLines(file, StandardCharsets.UTF_8).get(0));
                if (asked.matches()) {
                    String day = asked.group(3);
                    String when = asked.group(2) + (day == null ? "" : " " + day);
                    String name = asked.group(1) + " " + when;
                    Path folder = PROJECT.resolve(asked.group(1));
                    made.computeIfAbsent(name, key -> of(key, folder, shipped, Map.of(), when));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(made.values());
    }

    private static Made of(String name, Path folder, Kaohe kaohe, Map<String, byte[]> changed, String when) {
        Assessment assessment = kaohe.read(folder, changed);
        int space = when.indexOf(' ');
        String period = space < 0 ? when : when.substring(0, space);
        Round round = Round.of(Period.parse(period).orElseThrow());
        LocalDate asOf = space < 0 ? null : LocalDate.parse(when.substring(space + 1));
        return new Made(name, folder, kaohe, assessment, kaohe.assess(assessment, round, asOf));
    }

    /** The shipped pack with another file of rules. */
    private static Kaohe with(String file, String rules) {
        SortedMap<String, byte[]> files =
                new TreeMap<>(Folders.of(PROJECT.resolve("rules")).files(""));
        files.put(file, rules.getBytes(StandardCharsets.UTF_8));
        return Kaohe.load(files);
    }

    /** A pack over another one, file by file. */
    private static SortedMap<String, byte[]> overlaid(Path pack, Path over) {
        SortedMap<String, byte[]> files = new TreeMap<>(Folders.of(pack).files(""));
        files.putAll(Folders.of(over).files(""));
        return files;
    }

    /** Every block in another way. */
    private static byte[] blocks(Path folder, int shift) {
        try {
            String plan = Files.readString(folder.resolve("plan.yaml"), StandardCharsets.UTF_8);
            Matcher block = Pattern.compile("(\\{编号: c(\\d+), 名称: [^}]*)}").matcher(plan);
            return block.replaceAll(found -> found.group(1) + ", "
                            + BLOCKS.get((Integer.parseInt(found.group(2)) + shift) % BLOCKS.size()) + "}")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
