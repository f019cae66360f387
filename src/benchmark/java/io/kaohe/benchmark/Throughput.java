package io.kaohe.benchmark;

import io.kaohe.Kaohe;
import io.kaohe.facts.Assessment;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A nation, measure to score; {@link Forks} gives it one processor, so that nobody judges two bodies at a time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 3, time = 2)
public class Throughput {
    /** How many bodies. */
    @Param({"3000"})
    public int bodies;

    private Kaohe kaohe = Ways.kaohe();
    private Assessment assessment = new Nation(1, 1).read(kaohe);

    /** Makes the nation. */
    @Setup
    public void prepare() {
        assessment = new Nation(bodies, Nation.TARGETS).read(kaohe);
    }

    /** The limit. */
    @Benchmark
    public List<Outcome> hand() {
        return ByHand.assess(assessment);
    }

    /** The program with the shipped rules, everything in memory. */
    @Benchmark
    public Report kaohe() {
        return kaohe.assess(assessment, Nation.ROUND, null);
    }

    /** The same, and then every target of every body is read, which are assessed again for it, all written down. */
    @Benchmark
    public int read() {
        int lit = 0;
        for (BodyStanding body : kaohe().bodies()) {
            for (Standing target : body.targets()) {
                lit += target.light() == null ? 0 : 1;
            }
        }
        return lit;
    }

    /** The same body by body, as it is done for lines. */
    @Benchmark
    public int lines() {
        Counting counting = new Counting();
        kaohe.assess(assessment, Nation.ROUND, null, counting);
        return counting.bodies();
    }

    /** What people usually do with Drools. One time through is long enough to grow warm in. */
    @Benchmark
    @Warmup(iterations = 2, time = 2)
    @Measurement(iterations = 2, time = 2)
    public List<Outcome> allInOne(Drools drools) {
        return drools.allInOne.assess(assessment);
    }

    /** Only who uses it compiles it. */
    @State(Scope.Benchmark)
    public static class Drools {
        private AllInOne allInOne = new AllInOne();
    }
}
