package io.kaohe.benchmark;

import io.kaohe.Kaohe;
import io.kaohe.facts.Assessment;
import io.kaohe.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A nation, measure to score, on one processor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-Xmx4g"})
public class Throughput {
    /** How many bodies. */
    @Param({"3000"})
    public int bodies;

    private Kaohe kaohe = Kaohe.load(Path.of("rules"));
    private Assessment assessment = new Nation(1, 1).read(kaohe);

    /** Makes the nation, and holds what is timed against each other first. */
    @Setup
    public void prepare() {
        assessment = new Nation(bodies, 50).read(kaohe);
        Agreement.check("hand", Agreement.of(kaohe()), hand());
    }

    /** The limit. */
    @Benchmark
    public List<Outcome> hand() {
        return ByHand.assess(assessment);
    }

    /** The program with the shipped rules. */
    @Benchmark
    public Report kaohe() {
        return kaohe.assess(assessment, Nation.ROUND, null);
    }
}
