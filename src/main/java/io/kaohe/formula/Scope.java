package io.kaohe.formula;

import io.kaohe.facts.Table;
import io.kaohe.facts.Unit;
import java.util.List;
import java.util.Optional;

/** The names that a formula may use where it stands. */
public interface Scope {
    /** The unit of what is measured differs from target to target: such quantities go with each other and with 0 only. */
    Unit OF_INDICATOR = new Unit("", "指标的计量单位", 0);

    /** The unit in which a quantity is shown; empty when there is no quantity of that name. */
    Optional<Unit> quantity(String name);

    /** The unit of a quantity that can be asked of the others in a group; empty when there is none of that name. */
    Optional<Unit> ofPeers(String quantity);

    /** The unit of a quantity that can be asked of the body's other indicators; empty when there is none of that name. */
    Optional<Unit> ofOthers(String quantity);

    /** The unit of a named number; empty when there is none of that name. */
    Optional<Unit> number(String name);

    /** The table; empty when there is none of that name. */
    Optional<Table> table(String name);

    /** The names of all quantities. */
    List<String> quantities();

    /** The names of all named numbers, without brackets. */
    List<String> numbers();

    /** The names of all tables. */
    List<String> tables();
}
