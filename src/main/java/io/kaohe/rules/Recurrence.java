package io.kaohe.rules;

import io.kaohe.facts.Published;
import io.kaohe.facts.Round;
import io.kaohe.facts.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether something has been so often enough, of rounds of which some are not known.
 *
 * @param now whether it is so in this round
 * @param earlier whether it was so in the rounds before, the last one first; without those of which it is not known
 * @param rounds the rounds that are asked about beside this one, the last one first
 * @param times in how many of them, this one included, it must have been so
 * @param running whether each of them must
 */
record Recurrence(
        boolean now, Function<Round, Optional<Boolean>> earlier, List<Round> rounds, int times, boolean running) {
    /** The rounds that the term asks about beside this one, the last one first. */
    static List<Round> rounds(Term.Recurring term, int times, Round now, Scheme scheme) {
        List<Round> rounds = new ArrayList<>();
        Optional<Round> at = before(term, now, scheme);
        while (at.isPresent() && asked(term, rounds.size(), times, at.get(), now)) {
            rounds.add(at.get());
            at = before(term, at.get(), scheme);
        }
        return rounds;
    }

    private static boolean asked(Term.Recurring term, int found, int times, Round at, Round now) {
        return term.inYear() ? at.year() == now.year() : found < times - 1;
    }

    private static Optional<Round> before(Term.Recurring term, Round round, Scheme scheme) {
        return term.yearly() ? Optional.of(Round.ofYear(round.year() - 1)) : scheme.before(round);
    }

    /** What was said of a round; empty where it is not known. */
    static Function<Round, Optional<Boolean>> told(
            List<Published> history, Function<Published, Optional<Boolean>> state) {
        return round -> history.stream()
                .filter(past -> past.round().equals(round))
                .findFirst()
                .flatMap(state);
    }

    /** Whether it holds; empty where that hangs on what is not known. */
    Optional<Boolean> holds() {
        return running ? throughout() : often();
    }

    private Optional<Boolean> throughout() {
        boolean broken = !now || rounds.size() < times - 1 || known().anyMatch(one -> !one);
        return broken ? Optional.of(false) : unknown().isEmpty() ? Optional.of(true) : Optional.empty();
    }

    private Optional<Boolean> often() {
        long so = known().filter(one -> one).count() + (now ? 1 : 0);
        if (so >= times) {
            return Optional.of(true);
        }
        return so + unknown().size() < times ? Optional.of(false) : Optional.empty();
    }

    private Stream<Boolean> known() {
        return rounds.stream().flatMap(round -> earlier.apply(round).stream());
    }

    /** The rounds of which it is not known. */
    List<Round> unknown() {
        return rounds.stream().filter(round -> earlier.apply(round).isEmpty()).toList();
    }
}
