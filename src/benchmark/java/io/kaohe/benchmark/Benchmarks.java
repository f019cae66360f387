package io.kaohe.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmarks and writes what came out into {@code docs/benchmarks.md}: all of them, or the parts that are named. A
 * quick run writes nothing.
 * Nothing is timed before every way said the same of every body and target.
 */
public final class Benchmarks {
    private static final List<String> PARTS = List.of("throughput", "latency", "growth", "cold", "scale", "engines");

    private final boolean quick = Boolean.getBoolean("benchmark.quick");
    private final int rounds = Integer.getInteger("benchmark.rounds", quick ? 2 : 5);
    private final int bodies = Integer.getInteger("benchmark.bodies", 3000);
    private final int largest = Integer.getInteger("benchmark.largest", 30000);

    private Benchmarks() {}

    /** Takes the names of parts, with commas between them, or {@code all}. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        List<String> asked =
                arguments[0].equals("all") ? PARTS : List.of(arguments[0].split(",", -1));
        if (!PARTS.containsAll(asked)) {
            throw new IllegalArgumentException("parts are " + PARTS + ", not " + asked);
        }
        Benchmarks benchmarks = new Benchmarks();
        Page page = new Page(Path.of("docs/benchmarks.md"));
        for (String part : asked) {
            String table = benchmarks.run(part).markdown();
            System.out.println(table);
            if (!benchmarks.quick) {
                page.put(part, table);
            }
        }
    }

    private Table run(String part) throws IOException, InterruptedException, RunnerException {
        return switch (part) {
            case "throughput" -> throughput();
            case "latency" -> latency();
            case "growth" -> growth();
            case "cold" -> ColdStart.run(quick ? rounds : 2 * rounds - 1);
            case "scale" -> new Scale(largest).run();
            default -> engines();
        };
    }

    private Table throughput() throws RunnerException {
        Ways.agree(new Nation(bodies, Nation.TARGETS), false);
        Map<String, Forks.Runs> runs =
                new Forks(Throughput.class, "4g", quick).run(rounds, bodies, "hand", "kaohe", "allInOne", "read");
        Numbers hand = mean(runs, "hand");
        Numbers kaohe = mean(runs, "kaohe");
        Numbers all = mean(runs, "allInOne");
        String size = bodies + " 个单位 × 50 项，单线程：";
        return new Table()
                .row(size + "Kaohe ÷ 手写", "≤ 4 倍", kaohe.over(hand), " 倍")
                .row(size + "全在 DRL ÷ Kaohe", "≥ 8 倍", all.over(kaohe), " 倍")
                .row("同上：全在 DRL ÷ 手写", "", all.over(hand), " 倍")
                .row("同上：Kaohe 评完，再把每一项都读一遍 ÷ 手写", "", mean(runs, "read").over(hand), " 倍")
                .row("同上：手写的毫秒；Kaohe 的毫秒", "", milliseconds(hand) + "；" + milliseconds(kaohe));
    }

    private Table latency() throws RunnerException {
        Ways.agree(new Nation(1, Latency.TARGETS), false);
        Map<String, Forks.Runs> runs =
                new Forks(Latency.class, "1g", quick).run(rounds, null, "hand", "kaohe", "allInOne");
        Numbers median = percentile(runs, "hand", 50);
        Numbers late = percentile(runs, "hand", 99);
        return new Table()
                .row("一个单位 20 项，已经热了：p50，Kaohe ÷ 手写", "≤ 5 倍", percentile(runs, "kaohe", 50).over(median), " 倍")
                .row("同上：p99，Kaohe ÷ 手写", "≤ 8 倍", percentile(runs, "kaohe", 99).over(late), " 倍")
                .row("同上：p50，全在 DRL ÷ 手写", "", percentile(runs, "allInOne", 50).over(median), " 倍")
                .row("同上：p99，全在 DRL ÷ 手写", "", percentile(runs, "allInOne", 99).over(late), " 倍")
                .row(
                        "同上：p50 微秒，手写；Kaohe",
                        "",
                        median.median() + "；" + percentile(runs, "kaohe", 50).median());
    }

    private Table growth() throws RunnerException {
        Forks smaller = new Forks(Throughput.class, "4g", quick);
        Forks larger = new Forks(Throughput.class, "4g", true);
        int turns = quick ? 1 : (rounds + 1) / 2;
        Numbers small = Numbers.none();
        Numbers large = Numbers.none();
        for (int turn = 0; turn < turns; turn++) {
            small = small.and(mean(smaller.run(1, 1000, "lines"), "lines"));
            large = large.and(mean(larger.run(1, largest, "lines"), "lines"));
        }
        double times = largest / 1000.0;
        return new Table()
                .row("1,000 到 " + largest + " 个单位：时间增长的指数", "≤ 1.1", large.exponent(small, times), "")
                .row("同上：毫秒", "", milliseconds(small) + "；" + milliseconds(large));
    }

    private Table engines() throws RunnerException {
        int some = Math.min(bodies, 300);
        Ways.agree(new Nation(some, Nation.TARGETS), true);
        int turns = quick ? 1 : (rounds + 1) / 2;
        Numbers hand = Numbers.none();
        Numbers easyRules = Numbers.none();
        Numbers evrete = Numbers.none();
        for (int turn = 0; turn < turns; turn++) {
            hand = hand.and(mean(new Forks(Throughput.class, "4g", quick).run(1, some, "hand"), "hand"));
            Map<String, Forks.Runs> runs = new Forks(Engines.class, "4g", quick).run(1, some, "easyRules", "evrete");
            easyRules = easyRules.and(mean(runs, "easyRules"));
            evrete = evrete.and(mean(runs, "evrete"));
        }
        return new Table()
                .row(some + " 个单位 × 50 项：Easy Rules 4.1.0 ÷ 手写", "", easyRules.over(hand), " 倍")
                .row(some + " 个单位 × 50 项：Evrete 4.0.3 ÷ 手写", "", evrete.over(hand), " 倍");
    }

    private static Numbers mean(Map<String, Forks.Runs> runs, String variant) {
        return Forks.of(runs, variant).mean();
    }

    private static Numbers percentile(Map<String, Forks.Runs> runs, String variant, double percent) {
        return Forks.of(runs, variant).percentile(percent);
    }

    private static String milliseconds(Numbers microseconds) {
        return microseconds.dividedBy(1000).median();
    }
}
