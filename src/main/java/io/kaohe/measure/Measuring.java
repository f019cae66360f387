package io.kaohe.measure;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Round;
import io.kaohe.report.Measurement;
import io.kaohe.report.References;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures an assessment at a round, body by body: nothing that was measured is kept. */
public final class Measuring {
    /** So few measurements are kept: measuring them again costs more than that. */
    private static final int FEW = 1000;

    private final Assessment assessment;
    private final Setting setting;
    private final @Nullable Tracing tracing;
    private final TargetMeasure measure;

    private Measuring(Assessment assessment, Setting setting, @Nullable Tracing tracing) {
        this.assessment = assessment;
        this.setting = setting;
        this.tracing = tracing;
        this.measure = new TargetMeasure(setting, tracing);
    }

    private Measuring(Assessment assessment, Setting setting) {
        this(assessment, setting, new Tracing(setting));
    }

    /**
     * Measures numbers; how they came about is worked out when somebody asks.
     *
     * @param asOf what was known by that day; null for everything
     */
    public Measuring(Assessment assessment, Round round, @Nullable LocalDate asOf) {
        this(assessment, new Promises(assessment, round), asOf);
    }

    /**
     * The same, where it is known what the plan asks.
     *
     * @param promises those of this plan
     */
    public Measuring(Assessment assessment, Promises promises, @Nullable LocalDate asOf) {
        this(assessment, Setting.of(assessment, promises, asOf));
    }

    /** Whether there is so little to measure that all of it can be kept. */
    public boolean few() {
        return (long) assessment.bodies().size() * assessment.plan().targets().size() < FEW;
    }

    /** The same for another thread; each measures what it is asked as the other would. */
    public Measuring another() {
        return new Measuring(assessment, setting.another(), tracing);
    }

    /** The same for another thread, where everything is written down at once. */
    public Measuring written() {
        return new Measuring(assessment, setting.another(), null);
    }

    /**
     * Measures every target of every body that is assessed on the round's last day: bodies in file order, targets in the
     * plan's, of each one measurement per test of its requirement, in their order.
     *
     * @param asOf what was known by that day; null for everything
     */
    public static List<Measurement> measure(Assessment assessment, Round round, @Nullable LocalDate asOf) {
        return new Measuring(assessment, round, asOf).written().all();
    }

    /** The measurements of every body. */
    public List<Measurement> all() {
        List<Measurement> measurements = new ArrayList<>();
        assessment.bodies().forEach(body -> measurements.addAll(of(body)));
        return measurements;
    }

    /** The measurements of one body, none when it is not assessed on the round's last day. */
    public List<Measurement> of(Body body) {
        if (!body.assessedOn(setting.end())) {
            return List.of();
        }
        return measure.measure(body, setting.promises().of(body));
    }

    /** What surrounds the measurements; for any number of threads. */
    public References around() {
        return new Around(assessment, setting, tracing);
    }
}
