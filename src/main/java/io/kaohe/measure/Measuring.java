package io.kaohe.measure;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Round;
import io.kaohe.facts.Target;
import io.kaohe.report.Measurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures an assessment at a round. */
public final class Measuring {
    private Measuring() {}

    /**
     * Measures every target of every body that is assessed on the round's last day: bodies in file order, targets in the
     * plan's, of each one measurement per test of its requirement, in their order.
     *
     * @param asOf what was known by that day; null for everything
     */
    public static List<Measurement> measure(Assessment assessment, Round round, @Nullable LocalDate asOf) {
        TargetMeasure measure = new TargetMeasure(Setting.of(assessment, round, asOf));
        List<Measurement> measurements = new ArrayList<>();
        for (Body body : assessment.bodies()) {
            for (Target target : assessment.plan().targets()) {
                if (body.assessedOn(round.end()) && target.bodies().contains(body.id())) {
                    measurements.addAll(measure.measure(body, target));
                }
            }
        }
        return measurements;
    }
}
