package io.kaohe.rules;

import io.kaohe.facts.Amount;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Table;
import io.kaohe.facts.Unit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The named numbers in force.
 *
 * @param pack whose rules were checked against its own numbers' units
 * @param scheme where the numbers are looked up
 * @param day on which they must be in force: the round's last
 * @param watch looks on
 */
record Numbers(Pack pack, Scheme scheme, LocalDate day, Watch watch) {
    /** The number; empty when none is in force, or when it is stated in a unit that the rules were not written for. */
    Optional<Amount> find(String name) {
        watch.asked(name);
        Optional<Unit> unit = Vocabulary.unit(pack, name);
        return scheme.number(name, day)
                .map(NamedNumber::value)
                .filter(value -> unit.isPresent() && unit.get().measuresAs(value.unit()));
    }

    /** The table of that name. */
    Optional<Table> table(String name) {
        watch.asked(name);
        return pack.tables().stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
