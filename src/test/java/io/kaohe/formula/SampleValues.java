package io.kaohe.formula;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Table;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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

    SampleValues with(String name, Fraction value) {
        SortedMap<String, Fraction> changed = new TreeMap<>(quantities);
        changed.put(name, value);
        return new SampleValues(changed);
    }

    @Override
    public Optional<Fraction> quantity(String name) {
        return Optional.ofNullable(quantities.get(name));
    }

    @Override
    public Optional<Amount> number(String name) {
        return Optional.ofNullable(SampleScope.NUMBERS.get(name));
    }

    @Override
    public Optional<Table> table(String name) {
        return new SampleScope().table(name);
    }
}
