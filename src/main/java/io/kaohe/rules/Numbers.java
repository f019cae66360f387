package io.kaohe.rules;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Table;
import io.kaohe.facts.Unit;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The named numbers in force on a day; each is looked up once. */
final class Numbers {
    private final Pack pack;
    private final Scheme scheme;
    private final LocalDate day;
    private final Watch watch;
    private final Map<String, Optional<Amount>> found = new ConcurrentHashMap<>();
    private final Map<String, Optional<Fraction>> inBase = new ConcurrentHashMap<>();
    private final Map<String, Optional<Table>> tables = new ConcurrentHashMap<>();

    /**
     * @param pack whose rules were checked against its own numbers' units
     * @param scheme where the numbers are looked up
     * @param day on which they must be in force: the round's last
     * @param watch looks on
     */
    Numbers(Pack pack, Scheme scheme, LocalDate day, Watch watch) {
        this.pack = pack;
        this.scheme = scheme;
        this.day = day;
        this.watch = watch;
    }

    Pack pack() {
        return pack;
    }

    /** The number; empty when none is in force, or when it is stated in a unit that the rules were not written for. */
    Optional<Amount> find(String name) {
        watch.asked(name);
        Optional<Amount> known = found.get(name);
        return known == null ? found.computeIfAbsent(name, this::lookUp) : known;
    }

    /** The same in base units. */
    Optional<Fraction> inBase(String name) {
        watch.asked(name);
        // Asked for every check of a nation: to look first spares a lambda each time.
        Optional<Fraction> known = inBase.get(name);
        return known == null ? inBase.computeIfAbsent(name, key -> find(key).map(Amount::inBase)) : known;
    }

    private Optional<Amount> lookUp(String name) {
        Optional<Unit> unit = Vocabulary.unit(pack, name);
        return scheme.number(name, day)
                .map(NamedNumber::value)
                .filter(value -> unit.isPresent() && unit.get().measuresAs(value.unit()));
    }

    /** The table of that name. */
    Optional<Table> table(String name) {
        watch.asked(name);
        return tables.computeIfAbsent(
                name,
                key -> pack.tables().stream()
                        .filter(table -> table.name().equals(key))
                        .findFirst());
    }
}
