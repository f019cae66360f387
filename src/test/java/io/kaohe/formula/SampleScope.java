package io.kaohe.formula;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Source;
import io.kaohe.facts.Table;
import io.kaohe.facts.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The names that the tests' formulas may use. */
final class SampleScope implements Scope {
    static final Table PLACES = new Table(
            "名次表",
            "名次",
            "得分",
            List.of(new Table.Row(1, 3, Amount.of("5", "分")), new Table.Row(4, 6, Amount.of("2.5", "分"))),
            new Source("名次表.csv", 1, 1));

    static final Map<String, Amount> NUMBERS =
            Map.of("封顶", Amount.of("120", "%"), "每位扣减", Amount.of("5", "%"), "黄灯线", Amount.of("10", "个百分点"));

    private static final Map<String, Unit> QUANTITIES = Map.of(
            "满分", Unit.POINT,
            "完成率", Unit.PERCENT,
            "位次", Unit.PLACE,
            "进度差", Unit.PERCENTAGE_POINT,
            "实绩", Unit.of("亿元"),
            "实绩差", Unit.of("亿元"));

    @Override
    public Optional<Unit> quantity(String name) {
        return Optional.ofNullable(QUANTITIES.get(name));
    }

    @Override
    public Optional<Unit> ofPeers(String quantity) {
        return quantity(quantity).filter(unit -> !unit.equals(Unit.POINT));
    }

    @Override
    public Optional<Unit> ofOthers(String quantity) {
        return quantity.equals("增速") ? Optional.of(Unit.PERCENT) : Optional.empty();
    }

    @Override
    public Optional<Unit> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name)).map(Amount::unit);
    }

    @Override
    public Optional<Table> table(String name) {
        return Optional.of(PLACES).filter(table -> table.name().equals(name));
    }

    @Override
    public List<String> quantities() {
        return List.copyOf(new TreeSet<>(QUANTITIES.keySet()));
    }

    @Override
    public List<String> numbers() {
        return List.copyOf(new TreeSet<>(NUMBERS.keySet()));
    }

    @Override
    public List<String> tables() {
        return List.of("名次表");
    }
}
