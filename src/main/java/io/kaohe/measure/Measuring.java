package io.kaohe.measure;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Round;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Target;
import io.kaohe.facts.Vintage;
import io.kaohe.report.Measurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures an assessment at a round. */
public final class Measuring {
    private Measuring() {}

    /**
     * Measures every target of every body that is assessed on the round's last day: bodies in file order, targets in the
     * plan's.
     *
     * @param asOf what was known by that day; null for everything
     */
    public static List<Measurement> measure(Assessment assessment, Round round, @Nullable LocalDate asOf) {
        Scheme.Vintages vintages = assessment.scheme().vintages();
        Set<Vintage> accepted = round.month() == 12 ? vintages.yearly() : vintages.interim();
        Setting setting = new Setting(assessment, round);
        TargetMeasure measure = new TargetMeasure(setting, new Figures(assessment, accepted, asOf));
        List<Measurement> measurements = new ArrayList<>();
        for (Body body : assessment.bodies()) {
            for (Target target : assessment.plan().targets()) {
                if (body.assessedOn(round.end()) && target.bodies().contains(body.id())) {
                    measurements.add(measure.measure(body, target));
                }
            }
        }
        return measurements;
    }
}
