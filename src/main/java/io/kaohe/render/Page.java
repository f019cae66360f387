package io.kaohe.render;

import io.kaohe.facts.Section;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Report;
import io.kaohe.report.RuleInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every part of a report for people needs.
 *
 * @param words the words
 * @param paint the colours
 * @param report the report
 * @param all whether every target is shown with all its numbers
 */
record Page(Words words, Paint paint, Report report, boolean all) {
    /** The sections of this type of round, in their order; none where the scheme leaves the layout to us. */
    List<Section> sections() {
        return report.scheme().sections().getOrDefault(report.run().type(), List.of());
    }

    /** Whether the round has that section. */
    boolean has(Section section) {
        return sections().contains(section);
    }

    /** How many have a place among those that the body is placed with. */
    long placed(BodyStanding body) {
        return report.bodies().stream()
                .filter(other -> other.rank() != null && other.body().placedWith(body.body()))
                .count();
    }

    /** The part that a section of the round stands for. */
    Part part(Section section) {
        return switch (section) {
            case PACE -> TargetTable.pace(this);
            case PLACES -> new PlacesPart(this);
            case LIGHTS -> new LightsPart(this);
            case BEHIND -> new ShortfallsPart(this);
            case OUTLOOK -> new OutlookPart(this);
            case CATCH_UP -> new CatchUpPart(this);
            case RESULTS -> TargetTable.results(this);
            case GRADES -> new GradePart(this);
            case VETO -> new VetoPart(this);
            case CONSEQUENCES -> new ConsequencesPart(this);
        };
    }

    /** The rule of that id, if it spoke. */
    @Nullable
    RuleInfo rule(@Nullable String id) {
        return id == null ? null : report.rules().get(id);
    }

    /** What the rule says, its id and its clause: 未达序时（规则 judge/gap/滞后，依据：第十二条）. */
    String because(String id, String said) {
        RuleInfo rule = rule(id);
        return rule == null ? words.say("because.rule", said, id) : words.say("because", said, id, rule.clause());
    }

    /** The same with the rule's own title. */
    String because(String id) {
        RuleInfo rule = rule(id);
        return rule == null ? words.say("because.unknown", id) : because(id, rule.title());
    }
}
