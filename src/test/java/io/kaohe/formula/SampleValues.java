package io.kaohe.formula;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Table;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reference;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the names of the tests' formulas stand for. */
record SampleValues(SortedMap<String, Fraction> quantities) implements Values {
    /** 5 points, 156 of 220 亿元, place 3, 3.2 percentage points behind; 实绩差 is absent. */
    static SampleValues usual() {
        return new SampleValues(new TreeMap<>(Map.of(
                "满分", Fraction.of(5),
                "完成率", Fraction.of(156).dividedBy(Fraction.of(220)),
                "位次", Fraction.of(3),
                "进度差", Amount.of("-3.2", "个百分点").inBase(),
                "实绩", Amount.of("156", "亿元").inBase())));
    }

    /** The whole group has this value. */
    SampleValues all(String name, Fraction value) {
        SortedMap<String, Fraction> changed = new TreeMap<>(quantities);
        changed.put(name, value);
        changed.put(name + "组内", value);
        return new SampleValues(changed);
    }

    SampleValues with(String name, Fraction value) {
        SortedMap<String, Fraction> changed = new TreeMap<>(quantities);
        changed.put(name, value);
        return new SampleValues(changed);
    }

    @Override
    public @Nullable Fraction quantity(String name) {
        return quantities.get(name);
    }

    @Override
    public Optional<Amount> number(String name) {
        return Optional.ofNullable(SampleScope.NUMBERS.get(name));
    }

    /** The worst of the group has 100, the best 200 亿元; the place is 3 by 实绩 alone; industry grew by 6.5 %. */
    @Override
    public Optional<Fraction> reference(Reference reference) {
        if (reference.equals(new Reference.Place(Quantity.ACTUAL, false))) {
            return Optional.of(Fraction.of(3));
        }
        if (reference.equals(new Reference.Own("规上工业增加值", Quantity.GROWTH))) {
            return Optional.of(Amount.of("6.5", "%").inBase());
        }
        Fraction all = quantities.get(reference.quantity().chinese() + "组内");
        if (all != null) {
            return Optional.of(all);
        }
        if (!(reference instanceof Reference.Group group) || group.quantity() != Quantity.ACTUAL) {
            return Optional.empty();
        }
        return switch (group.statistic()) {
            case WORST, LEAST -> Optional.of(Amount.of("100", "亿元").inBase());
            case BEST, GREATEST -> Optional.of(Amount.of("200", "亿元").inBase());
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Table> table(String name) {
        return new SampleScope().table(name);
    }
}
