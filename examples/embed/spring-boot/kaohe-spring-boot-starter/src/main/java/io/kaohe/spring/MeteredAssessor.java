package io.kaohe.spring;

import io.kaohe.facts.Round;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Report;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Times every assessment as {@code kaohe.assess}, by how it came out: final, provisional, refused or failed. */
final class MeteredAssessor implements Assessor {
    private final Assessor assessor;
    private final MeterRegistry meters;

    MeteredAssessor(Assessor assessor, MeterRegistry meters) {
        this.assessor = assessor;
        this.meters = meters;
    }

    @Override
    public Report assess(byte[] document, Round round) {
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        try {
            Report report = assessor.assess(document, round);
            outcome = report.provisional() ? "provisional" : "final";
            return report;
        } catch (InvalidInput e) {
            outcome = "refused";
            throw e;
        } finally {
            sample.stop(meters.timer("kaohe.assess", "outcome", outcome));
        }
    }
}
