package io.kaohe.sketch;

import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Direction;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.GrowthBasis;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Secrecy;
import io.kaohe.facts.Source;
import io.kaohe.facts.Tolerance;
import io.kaohe.facts.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quarterly flow in 家 without anything special. */
public final class IndicatorSketch {
    public String id = "x";
    public String name = "指标";
    public Unit unit = Unit.of("家");
    public Direction direction = Direction.HIGHER;
    public DataKind kind = DataKind.FLOW;
    public Frequency frequency = Frequency.QUARTER;
    public @Nullable GrowthBasis growthBasis;
    public @Nullable String publisher;
    public @Nullable String certifier;
    public List<FigureKind> precedence = List.of(FigureKind.values());
    public @Nullable String numerator;
    public @Nullable String denominator;
    public Decider decider = Decider.PRINTED;
    public @Nullable String publishedBy;
    public Secrecy secrecy = Secrecy.PUBLIC;
    public int lag;
    public @Nullable Tolerance tolerance;
    public List<String> members = List.of();
    public List<String> series = List.of();
    public Source source = new Source("indicators.yaml", 1, 1);

    public Indicator done() {
        return new Indicator(
                id,
                name,
                unit,
                direction,
                kind,
                frequency,
                growthBasis,
                publisher,
                certifier,
                precedence,
                numerator,
                denominator,
                decider,
                publishedBy,
                secrecy,
                lag,
                tolerance,
                members,
                series,
                source);
    }
}
