package io.kaohe.rules;

import io.kaohe.facts.Event;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Level;
import io.kaohe.facts.Round;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reference;
import io.kaohe.report.Tallied;
import io.kaohe.report.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What rules see of a whole body: its score, how many of its items came out how, what happened to it. Not part of the library's interface. */
public abstract class BodySubject extends Subject {
    private final BodyStanding standing;
    private final boolean assuming;
    private boolean unsure;

    /**
     * @param standing of a body with at least one target
     * @param assuming whether what hangs on earlier rounds that are not known is taken to hold
     */
    BodySubject(Context context, BodyStanding standing, boolean assuming) {
        super(context);
        this.standing = standing;
        this.assuming = assuming;
    }

    final BodyStanding standing() {
        return standing;
    }

    /** Whether a rule has asked what hangs on earlier rounds that are not known. */
    final boolean unsure() {
        return unsure;
    }

    @Override
    @Nullable
    Fraction value(Quantity quantity) {
        return quantity == Quantity.SCORE_RATE ? standing.merit() : null;
    }

    @Override
    Optional<Fraction> reference(Reference reference) {
        return reference instanceof Reference.Own own ? references().find(standing.body(), own) : Optional.empty();
    }

    @Override
    @Nullable
    String word(Attribute attribute) {
        return switch (attribute) {
            case CATEGORY -> getCategory();
            case ROUND_TYPE -> getRoundType();
            default -> super.word(attribute);
        };
    }

    @Override
    final @Nullable Fraction found(Term term) {
        if (term instanceof Term.Items items) {
            return items(items);
        }
        return term instanceof Term.Times times ? times(times) : super.found(term);
    }

    /** 类别; null for a body without one. */
    public final @Nullable String getCategory() {
        return standing.body().category();
    }

    final Round round() {
        return standing.round();
    }

    /** 轮次类型. */
    public final String getRoundType() {
        return standing.roundType().chinese();
    }

    /**
     * The number, or the share, of items with the verdicts of the term. A repeat is not counted twice, and what is in doubt not at
     * all; a share is that of the items whose marks are at stake in this round, and null where there are none.
     */
    private @Nullable Fraction items(Term.Items items) {
        long found = 0;
        long of = 0;
        List<Tallied> tallies = standing.tallies();
        // By index: an iterator costs more than what it finds.
        for (int at = 0; at < tallies.size(); at++) {
            Tallied tallied = tallies.get(at);
            if (items.extent().holds(tallied)) {
                boolean has = has(tallied, items);
                found += has ? tallied.targets() : 0;
                of += has || tallied.counted() ? tallied.targets() : 0;
            }
        }
        if (!items.share()) {
            return Fraction.of(found);
        }
        return of == 0 ? null : Fraction.of(found).dividedBy(Fraction.of(of));
    }

    private static boolean has(Tallied tallied, Term.Items items) {
        Verdict verdict = tallied.verdict();
        return items.denied() != (verdict != null && items.verdicts().contains(verdict.chinese()));
    }

    /** How often something of the term happened in the plan year, up to the round's end. */
    private Fraction times(Term.Times times) {
        List<Event> events = standing.events();
        long count = events.isEmpty()
                ? 0
                : events.stream()
                        .filter(event -> times.kinds().contains(event.kind()) && reaches(event, times.level()))
                        .count();
        return Fraction.of(count);
    }

    /** Whether the body stood as the term of that key says at least as often as the side of the other one says. */
    public final boolean recurs(String key, String least) {
        Term.Recurring term = (Term.Recurring) term(key);
        Optional<Fraction> times = side(least);
        if (times.isEmpty()) {
            return false;
        }
        Optional<Boolean> holds = new Rounds(this).recurrence(term, times.get()).holds();
        unsure |= holds.isEmpty();
        return holds.orElse(assuming);
    }

    /** The rounds that would tell whether the conditions hold, the last one first. */
    final List<Round> unknown(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(Condition::plain)
                .filter(Condition.Compare.class::isInstance)
                .map(Condition.Compare.class::cast)
                .filter(one -> one.left() instanceof Term.Recurring)
                .flatMap(one -> find(one.right())
                        .map(times -> new Rounds(this).recurrence((Term.Recurring) one.left(), times))
                        .filter(recurrence -> recurrence.holds().isEmpty())
                        .stream())
                .flatMap(recurrence -> recurrence.unknown().stream())
                .distinct()
                .sorted(Comparator.comparing(Round::end).reversed())
                .toList();
    }

    /** The levels stand from the highest to the lowest. */
    private static boolean reaches(Event event, @Nullable Level least) {
        Level level = event.level();
        return least == null || (level != null && level.compareTo(least) <= 0);
    }
}
