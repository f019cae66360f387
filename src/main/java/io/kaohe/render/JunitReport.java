package io.kaohe.render;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import java.util.ArrayList;
import java.util.List;

/**
 * A report as the result of tests, in the XML that JUnit began and that servers which build read: a suite a body, a case a target.
 *
 * <p>A shortfall (behind, missed, lost) is a failure. What could not be judged, or had no rule or more than one for its verdict, its
 * points or its light, is an error, also where the scheme pays it for all that. What is not looked at in the round (not due, no task,
 * exempt, not applicable), and a repeat or a doubt, which nobody scores, is skipped. All else has passed. Every time is 0, for none
 * was taken.
 */
final class JunitReport {
    private static final String TIME = "0";

    private final Words words;
    private final View view;
    private final XmlPage page = new XmlPage();

    JunitReport(Messages messages, View view) {
        this.words = new Words(messages);
        this.view = view;
    }

    /** How many cases came out how. */
    private record Counts(int tests, int failures, int errors, int skipped) {
        static Counts of(List<JunitCase> cases) {
            return new Counts(
                    cases.size(),
                    count(cases, JunitCase.Outcome.FAILURE),
                    count(cases, JunitCase.Outcome.ERROR),
                    count(cases, JunitCase.Outcome.SKIPPED));
        }

        private static int count(List<JunitCase> cases, JunitCase.Outcome outcome) {
            return (int)
                    cases.stream().filter(each -> each.outcome() == outcome).count();
        }

        String[] attributes(String name) {
            return new String[] {
                "name", name,
                "tests", Integer.toString(tests),
                "failures", Integer.toString(failures),
                "errors", Integer.toString(errors),
                "skipped", Integer.toString(skipped),
                "time", TIME
            };
        }
    }

    String render(Report report) {
        List<List<JunitCase>> suites = new ArrayList<>();
        List<JunitCase> all = new ArrayList<>();
        for (BodyStanding body : view.of(report)) {
            List<JunitCase> cases = new ArrayList<>();
            for (Standing target : body.targets()) {
                cases.add(new JunitCase(words, report, body, target));
            }
            suites.add(cases);
            all.addAll(cases);
        }
        page.open("testsuites", Counts.of(all).attributes(report.run().assessment()));
        List<BodyStanding> bodies = view.of(report);
        for (int i = 0; i < suites.size(); i++) {
            suite(report, bodies.get(i), suites.get(i));
        }
        return page.close().done();
    }

    private void suite(Report report, BodyStanding body, List<JunitCase> cases) {
        page.open("testsuite", Counts.of(cases).attributes(body.body().name()));
        page.open("properties");
        property("body-id", body.body().id());
        property("round", words.round(report.run()));
        property("provisional", report.provisional() ? words.say("yes") : "");
        for (CsvColumn column : new CsvBody(words).scores()) {
            property(column.code(), column.of(body));
        }
        page.close();
        cases.forEach(each -> each.write(TIME, page));
        page.close();
    }

    private void property(String code, String value) {
        if (!value.isEmpty()) {
            page.empty("property", "name", words.say("csv." + code), "value", value);
        }
    }
}
