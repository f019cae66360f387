package io.kaohe.rules;

import io.kaohe.facts.Event;
import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Entry;
import io.kaohe.report.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rules of step 7 write into the registers of a body. */
final class Adjustments {
    private final Rulebook rulebook;
    private final Context context;

    Adjustments(Rulebook rulebook, Context context) {
        this.rulebook = rulebook;
        this.context = context;
    }

    /** Targets in the plan's order, then events in file order, then the body; each by rule id. */
    List<Entry> of(BodyStanding body) {
        List<Entry> entries = new ArrayList<>();
        for (Standing standing : body.targets()) {
            // What repeats a target, or is in doubt, is paid nothing, and no bonus either.
            if (standing.judgement().measurement().target().scored()) {
                String target = standing.judgement().measurement().target().id();
                entries.addAll(said(new AdjustingTarget(context, standing.judgement()), target, null));
            }
        }
        for (Event event : body.events()) {
            String matter = Objects.requireNonNullElse(event.matter(), event.kind());
            entries.addAll(said(new AdjustingEvent(context, body, event), null, matter));
        }
        entries.addAll(said(new AdjustingBody(context, body), null, null));
        return entries;
    }

    private List<Entry> said(Subject subject, @Nullable String target, @Nullable String matter) {
        rulebook.run(List.of(subject));
        Reckoning reckoning = new Reckoning(
                new SubjectValues(subject), context.numbers().scheme().rounding(Scheme.PART));
        return rulebook.spoken(subject).stream()
                .sorted(java.util.Comparator.comparing(Rule::id))
                .map(rule -> entry(rule, reckoning, target, matter))
                .toList();
    }

    private static Entry entry(Rule rule, Reckoning reckoning, @Nullable String target, @Nullable String matter) {
        Outcome.Entered entered = (Outcome.Entered) rule.outcome();
        String word = entered.bonus() ? "加" : "扣";
        return reckoning
                .points(entered.points())
                .map(points -> new Entry(
                        entered.register(),
                        entered.bonus() ? points : points.negate(),
                        rule.id(),
                        target,
                        matter,
                        entered.highest(),
                        word + reckoning.shown(entered.points(), points)))
                .orElseGet(() -> new Entry(
                        entered.register(),
                        null,
                        rule.id(),
                        target,
                        matter,
                        entered.highest(),
                        word + entered.points().text()));
    }
}
