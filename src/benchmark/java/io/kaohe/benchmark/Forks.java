package io.kaohe.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs variants in turn, each time in a process of its own, so that all of a round meet the same weather: JMH alone runs
 * all processes of one variant before those of the next. Each of them has one processor, and the memory that it may take from
 * the start: how a heap grows, and how fast a machine hands out its pages, is not what is compared.
 *
 * @param type the class of the variants
 * @param heap of each process
 * @param quick whether to look only whether it works
 */
record Forks(Class<?> type, String heap, boolean quick) {
    /**
     * What came out of a variant's processes.
     *
     * @param results one a round
     */
    record Runs(List<Result<?>> results) {
        /** The time an operation took on average, in microseconds. */
        Numbers mean() {
            return new Numbers(results.stream().map(Result::getScore).toList());
        }

        /** The time that so many of a hundred operations took at most, in microseconds. */
        Numbers percentile(double percent) {
            return new Numbers(results.stream()
                    .map(result -> result.getStatistics().getPercentile(percent))
                    .toList());
        }
    }

    /** @param bodies how many of them; null where the class takes no such number */
    Map<String, Runs> run(int rounds, @Nullable Integer bodies, String... variants) throws RunnerException {
        Map<String, Runs> all = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (String variant : variants) {
                Result<?> result = new Runner(options(variant, bodies).build())
                        .runSingle()
                        .getPrimaryResult();
                all.computeIfAbsent(variant, name -> new Runs(new ArrayList<>()))
                        .results()
                        .add(result);
                System.out.println(round + 1 + "/" + rounds + " " + type.getSimpleName() + " " + bodies + " " + variant
                        + " " + Numbers.words(result.getScore()) + " us");
            }
        }
        return all;
    }

    static Runs of(Map<String, Runs> runs, String variant) {
        return Objects.requireNonNull(runs.get(variant), variant);
    }

    private ChainedOptionsBuilder options(String variant, @Nullable Integer bodies) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(type.getName() + "." + variant) + "$")
                .forks(1)
                .jvmArgsAppend(
                        "-XX:ActiveProcessorCount=1",
                        "-Xms" + heap,
                        "-Xmx" + heap,
                        "-XX:NewRatio=1",
                        "-XX:+AlwaysPreTouch",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        if (bodies != null) {
            options.param("bodies", String.valueOf(bodies));
        }
        return quick ? options.warmupIterations(1).measurementIterations(1) : options;
    }
}
