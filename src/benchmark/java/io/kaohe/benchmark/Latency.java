package io.kaohe.benchmark;

import io.kaohe.Kaohe;
import io.kaohe.facts.Assessment;
import io.kaohe.report.Report;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One body with twenty targets, over and over: what a service waits for inside a request. It takes some seconds until everything
 * is compiled that Drools goes through.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 3, time = 2)
public class Latency {
    static final int TARGETS = 20;

    private Kaohe kaohe = Ways.kaohe();
    private AllInOne allInOne = new AllInOne();
    private Assessment assessment = new Nation(1, TARGETS).read(kaohe);

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

    /** What people usually do with Drools. */
    @Benchmark
    public List<Outcome> allInOne() {
        return allInOne.assess(assessment);
    }
}
