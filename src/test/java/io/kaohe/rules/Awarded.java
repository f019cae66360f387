package io.kaohe.rules;

import io.kaohe.facts.Part;
import io.kaohe.facts.Scheme;
import io.kaohe.report.Judgement;
import io.kaohe.report.Standing;
import java.util.List;

/** One target, paid. */
final class Awarded {
    private Awarded() {}

    static Standing of(RulePack rules, Judgement judgement, List<Part> parts, Scheme scheme) {
        return rules.inForce(scheme, judgement.measurement().round().end())
                .award(List.of(new Payable(judgement, parts)))
                .get(0);
    }
}
