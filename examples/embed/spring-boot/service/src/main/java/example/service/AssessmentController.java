package example.service;

import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.render.Format;
import io.kaohe.render.View;
import io.kaohe.report.Report;
import io.kaohe.spring.Assessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Facts in, report out. */
@RestController
class AssessmentController {
    private final Assessor assessor;

    AssessmentController(Assessor assessor) {
        this.assessor = assessor;
    }

    /** The report on a document of facts, as {@code kaohe assess --format json} gives it. */
    @PostMapping(path = "/assessments", produces = MediaType.APPLICATION_JSON_VALUE)
    String assess(@RequestBody byte[] document, @RequestParam String period) {
        Round round = Period.parse(period)
                .map(Round::of)
                .orElseThrow(() -> badPeriod("「" + period + "」不是期间。请写成 2025、2025H1、2025Q3 或 2025-08。"));
        Report report = report(document, round);
        return Format.JSON.render(report, new View(null, false, false));
    }

    private Report report(byte[] document, Round round) {
        try {
            return assessor.assess(document, round);
        } catch (IllegalArgumentException ofAnotherYear) {
            throw badPeriod("「" + round + "」不在这份数据的年度里。请改成那一年的期间。");
        }
    }

    private static ResponseStatusException badPeriod(String words) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, words);
    }
}
