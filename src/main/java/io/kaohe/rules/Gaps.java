package io.kaohe.rules;

import io.kaohe.facts.Source;
import io.kaohe.report.Check;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what no rule speaks of: once for all that fails on the same condition of the same rule, for that is one thing to mend. */
final class Gaps {
    private final Survey survey;
    private final Remarks remarks;

    Gaps(Survey survey, Remarks remarks) {
        this.survey = survey;
        this.remarks = remarks;
    }

    /** @param code of the message for one hole; that for several ends in {@code -many} */
    void tell(Check check, String code, List<Asked> rules, Boxes boxes, List<Boxes.Box> holes) {
        Map<Near, List<Boxes.Box>> alike = new LinkedHashMap<>();
        for (Boxes.Box hole : holes) {
            alike.computeIfAbsent(Near.of(rules, hole.first()), near -> new ArrayList<>())
                    .add(hole);
        }
        alike.forEach((near, those) -> {
            Source place = survey.places().head(near.rule());
            String which = those.size() == 1 ? code : code + "-many";
            remarks.add(
                    check,
                    which,
                    place,
                    boxes.told(those.get(0)),
                    near.rule().id(),
                    near.sentence(),
                    Integer.toString(those.size()));
        });
    }
}
