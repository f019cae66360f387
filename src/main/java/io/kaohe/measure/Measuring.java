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
    /** Of so few measurements everything is written down at once: measuring them again costs more than keeping it. */
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

    private Measuring(Assessment assessment, Setting setting, boolean later) {
        this(assessment, setting, later ? new Tracing(setting) : null);
    }

    /** @param asOf what was known by that day; null for everything */
    public Measuring(Assessment assessment, Round round, @Nullable LocalDate asOf) {
        this(assessment, new Promises(assessment, round), asOf);
    }

    /**
     * The same, where it is known what the plan asks.
     *
     * @param promises those of this plan
     */
    public Measuring(Assessment assessment, Promises promises, @Nullable LocalDate asOf) {
        this(assessment, Setting.of(assessment, promises, asOf), !few(assessment));
    }

    /** The same, where only the numbers are measured until somebody asks how they came about. */
    static Measuring later(Assessment assessment, Round round, @Nullable LocalDate asOf) {
        return new Measuring(assessment, Setting.of(assessment, new Promises(assessment, round), asOf), true);
    }

    private static boolean few(Assessment assessment) {
        return (long) assessment.bodies().size() * assessment.plan().targets().size() < FEW;
    }

    /** The same for another thread; each measures what it is asked as the other would. */
    public Measuring another() {
        return new Measuring(assessment, setting.another(), tracing);
    }

    /** Whether everything is written down at once. */
    public boolean writing() {
        return tracing == null;
    }

    /** The same for another thread, where everything is. */
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
        return new Measuring(assessment, round, asOf).all();
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
        return new Around(assessment, setting.another(), tracing);
    }
}
