package io.kaohe.rules;

import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Table;
import io.kaohe.facts.Unit;
import io.kaohe.facts.Word;
import io.kaohe.formula.Scope;
import io.kaohe.report.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that the sentences of one step may use.
 *
 * @param focus what its rules look at
 * @param pack whose numbers and tables they use
 */
record Vocabulary(Focus focus, Pack pack) implements Scope {
    /** The quantity of that name, if it is known in this step. */
    Optional<Quantity> find(String name) {
        return Word.read(Quantity.values(), name).filter(focus.quantities()::contains);
    }

    @Override
    public Optional<Unit> quantity(String name) {
        return find(name).map(Units::of);
    }

    @Override
    public Optional<Unit> ofPeers(String name) {
        return focus.target() ? measured(name) : Optional.empty();
    }

    /** What one unit measures of one indicator it does not measure of another. */
    @Override
    public Optional<Unit> ofOthers(String name) {
        return measured(name).filter(unit -> !unit.equals(Scope.OF_INDICATOR));
    }

    private static Optional<Unit> measured(String name) {
        return Word.read(Quantity.values(), name)
                .filter(Focus.JUDGING.quantities()::contains)
                .map(Units::of);
    }

    @Override
    public Optional<Unit> number(String name) {
        return unit(pack, name);
    }

    @Override
    public Optional<Table> table(String name) {
        return pack.tables().stream().filter(table -> table.name().equals(name)).findFirst();
    }

    @Override
    public List<String> quantities() {
        return focus.quantities().stream().map(Quantity::chinese).toList();
    }

    @Override
    public List<String> numbers() {
        return List.copyOf(pack.scheme().numbers().keySet());
    }

    @Override
    public List<String> tables() {
        return pack.tables().stream().map(Table::name).toList();
    }

    /** The unit in which the pack states a named number. */
    static Optional<Unit> unit(Pack pack, String name) {
        Map<String, List<NamedNumber>> numbers = pack.scheme().numbers();
        return numbers.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(number -> number.value().unit());
    }
}
