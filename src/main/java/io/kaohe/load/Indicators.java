package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Source;
import io.kaohe.facts.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of an assessment: those of the file, then those that targets bring along.
 *
 * @param series every indicator named as one of a series
 */
record Indicators(Names<Indicator> names, List<Ratio> ratios, List<Node.Text> series, Problems problems) {
    /** An indicator with parts, and where they are named. */
    record Ratio(Node.Text id, Node.Text numerator, Node.Text denominator) {}

    static Indicators none(Problems problems) {
        return new Indicators(
                new Names<>("load.indicator.unknown", problems, Indicator::name),
                new ArrayList<>(),
                new ArrayList<>(),
                problems);
    }

    /** Looks up every part and series that indicators name, once all are known. */
    void checkReferences() {
        series.forEach(names::look);
        for (Ratio ratio : ratios) {
            Indicator above = part(ratio.numerator());
            Indicator below = part(ratio.denominator());
            Indicator whole = names.find(ratio.id().text());
            boolean share = whole != null && whole.unit().measuresAs(Unit.PERCENT);
            if (share && above != null && below != null && !above.unit().measuresAs(below.unit())) {
                problems.add(
                        "load.ratio.units",
                        ratio.denominator().at(),
                        below.unit().symbol(),
                        above.unit().symbol());
            }
        }
    }

    private @Nullable Indicator part(Node.Text reference) {
        Indicator part = names.look(reference);
        if (part != null && part.ratio()) {
            problems.add("load.ratio.nested", reference.at(), reference.text());
            return null;
        }
        return part;
    }

    /** The amount in the indicator's unit where it was written without one; a problem when it measures something else. */
    @Nullable
    Amount fitting(@Nullable Amount amount, Indicator indicator, Source at) {
        if (amount == null || amount.unit().measuresAs(indicator.unit())) {
            return amount;
        }
        if (amount.unit().equals(Unit.NONE)) {
            return new Amount(amount.value(), indicator.unit());
        }
        problems.add(
                "load.unit",
                at,
                amount.toString(),
                indicator.name(),
                indicator.unit().symbol());
        return null;
    }
}
