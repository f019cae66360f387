package io.kaohe.rules;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Pack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A pack's rules with the numbers of one day, ready to be looked at together.
 *
 * @param pack the pack
 * @param asked its rules that can hold at all
 * @param cells how they divide what they ask about
 * @param places where they stand
 */
record Survey(Pack pack, List<Asked> asked, Cells cells, Places places) {
    /** Copies the list. */
    Survey {
        asked = List.copyOf(asked);
    }

    /** The rules with the numbers in force on that day. */
    static Survey of(Pack pack, List<Rule> rules, LocalDate day) {
        Numbers numbers = new Numbers(pack, pack.scheme(), day, Watch.NONE);
        List<Asked> asked = rules.stream()
                .map(rule -> Asked.of(rule, named -> value(numbers, named)))
                .toList();
        return new Survey(pack, asked, new Cells(asked), new Places(pack));
    }

    private static Optional<Fraction> value(Numbers numbers, Term.Named named) {
        return numbers.find(named.name()).map(Amount::inBase).map(value -> named.negative() ? value.negate() : value);
    }

    /** The same without these rules. */
    Survey without(Collection<Rule> rules) {
        List<Asked> rest =
                asked.stream().filter(one -> !rules.contains(one.rule())).toList();
        return new Survey(pack, rest, cells, places);
    }

    /** The rules that look at this. */
    List<Asked> on(Focus focus) {
        return those(rule -> rule.focus() == focus);
    }

    List<Asked> those(Predicate<Rule> wanted) {
        List<Asked> some = new ArrayList<>();
        asked.stream().filter(one -> wanted.test(one.rule())).forEach(some::add);
        return some;
    }

    /** Walks where measuring can lead. */
    Explorer explorer() {
        return new Explorer(cells, world -> Possible.allows(world) && PossibleCounts.allows(world));
    }
}
