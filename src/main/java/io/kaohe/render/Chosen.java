package io.kaohe.render;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Test;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Finality;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Stage;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.List;
import java.util.function.Predicate;

/** Which of a body's targets a part of the report speaks of. A repeat and a doubt are not scored, and spoken of only there. */
final class Chosen {
    private Chosen() {}

    /** Those that are scored and pass the test. */
    static List<Standing> of(BodyStanding body, Predicate<Standing> wanted) {
        return body.targets().stream()
                .filter(standing -> scored(standing) && wanted.test(standing))
                .toList();
    }

    /** Those that are scored and have a verdict that passes the test. */
    static List<Standing> judged(BodyStanding body, Predicate<Verdict> wanted) {
        return of(body, standing -> {
            Verdict verdict = standing.judgement().verdict();
            return verdict != null && wanted.test(verdict);
        });
    }

    /** Those that are not scored: a repeat of another, or a sentence in doubt. */
    static List<Standing> aside(BodyStanding body) {
        return body.targets().stream().filter(standing -> !scored(standing)).toList();
    }

    private static boolean scored(Standing standing) {
        return standing.judgement().measurement().target().scored();
    }

    /** Whether a figure or a person decided it, or should have: the rows of a table of results. */
    static boolean tabled(Standing standing) {
        Verdict verdict = standing.judgement().verdict();
        return verdict == null ? measured(standing).step(Quantity.ACTUAL).isPresent() : verdict.paid();
    }

    /** Whether it asks for a place and for nothing else. */
    static boolean placed(Standing standing) {
        Judgement judgement = standing.judgement();
        return judgement.tests().isEmpty() && place(judgement.measurement().test());
    }

    /** Whether the test asks for a place. */
    static boolean place(Test test) {
        return test.kind() == RequirementKind.RANK || test.aspect() == Aspect.PLACE;
    }

    /** Whether the year may still bring it: before the deadline, and neither reached nor lost for good. */
    static boolean open(Standing standing) {
        Measurement measured = measured(standing);
        return measured.stage() != Stage.DUE && measured.finality() == Finality.OPEN;
    }

    /** The judgements on its tests: on several each, else the only one. */
    static List<Judgement> tests(Standing standing) {
        Judgement judgement = standing.judgement();
        return judgement.tests().isEmpty() ? List.of(judgement) : judgement.tests();
    }

    /** Whether it is this one of several tests that decided. */
    static boolean decides(Judgement test, Judgement all) {
        return test.measurement().equals(all.measurement());
    }

    private static Measurement measured(Standing standing) {
        return standing.judgement().measurement();
    }
}
