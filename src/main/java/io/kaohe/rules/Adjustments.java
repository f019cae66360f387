package io.kaohe.rules;

import io.kaohe.facts.Event;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Entry;
import io.kaohe.report.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules of step 7 write into the registers of a body. */
final class Adjustments {
    private final Rulebook rulebook;
    private final Context context;

    Adjustments(Rulebook rulebook, Context context) {
        this.rulebook = rulebook;
        this.context = context;
    }

    /** What a rule looks at, and what an entry tells of it. */
    private record Seen(
            Subject subject,
            @Nullable String target,
            @Nullable String matter) {}

    /** Targets in the plan's order, then events in file order, then the body; each by rule id. */
    List<Entry> of(BodyStanding body, List<Standing> standings) {
        if (!rulebook.adjusts()) {
            return List.of();
        }
        List<Seen> targets = new ArrayList<>();
        for (Standing standing : standings) {
            // What repeats a target, or is in doubt, is paid nothing, and no bonus either.
            if (standing.judgement().measurement().target().scored()) {
                String target = standing.judgement().measurement().target().id();
                targets.add(new Seen(new AdjustingTarget(context, standing.judgement()), target, null));
            }
        }
        List<Seen> events = new ArrayList<>();
        for (Event event : body.events()) {
            String matter = Objects.requireNonNullElse(event.matter(), event.kind());
            events.add(new Seen(new AdjustingEvent(context, body, event), null, matter));
        }
        List<Seen> whole = List.of(new Seen(new AdjustingBody(context, body), null, null));
        return Stream.of(
                        said(Focus.ADJUSTED_TARGET, targets),
                        said(Focus.ADJUSTED_EVENT, events),
                        said(Focus.ADJUSTED_BODY, whole))
                .flatMap(all -> all)
                .toList();
    }

    /** All are of one kind, so that one working memory serves them. */
    private Stream<Entry> said(Focus focus, List<Seen> all) {
        rulebook.run(focus, all.stream().map(Seen::subject).toList());
        return all.stream().flatMap(this::entries);
    }

    private Stream<Entry> entries(Seen seen) {
        Reckoning reckoning = new Reckoning(new SubjectValues(seen.subject()), context.rounding());
        return rulebook.spoken(seen.subject()).stream()
                .sorted(Comparator.comparing(Rule::id))
                .map(rule -> entry(rule, reckoning, seen.target(), seen.matter()));
    }

    private static Entry entry(Rule rule, Reckoning reckoning, @Nullable String target, @Nullable String matter) {
        Outcome.Entered entered = (Outcome.Entered) rule.outcome();
        BigDecimal points = reckoning.points(entered.points());
        String numbers = points == null ? entered.points().text() : reckoning.shown(entered.points(), points);
        return new Entry(
                entered.register(),
                points == null || entered.bonus() ? points : points.negate(),
                rule.id(),
                target,
                matter,
                entered.highest(),
                (entered.bonus() ? "加" : "扣") + numbers);
    }
}
