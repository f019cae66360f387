package io.kaohe.benchmark;

import io.kaohe.Kaohe;
import io.kaohe.facts.Assessment;
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

/** Two other engines for Java, with the same rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class Engines {
    /** How many bodies. */
    @Param({"300"})
    public int bodies;

    private Kaohe kaohe = Ways.kaohe();
    private InEasyRules easyRules = new InEasyRules();
    private InEvrete evrete = new InEvrete();
    private Assessment assessment = new Nation(1, 1).read(kaohe);

    /** Makes the nation. */
    @Setup
    public void prepare() {
        assessment = new Nation(bodies, Nation.TARGETS).read(kaohe);
    }

    /** Easy Rules. */
    @Benchmark
    public List<Outcome> easyRules() {
        return easyRules.assess(assessment);
    }

    /** Evrete. */
    @Benchmark
    public List<Outcome> evrete() {
        return evrete.assess(assessment);
    }
}
