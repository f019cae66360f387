package io.kaohe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.RequirementKind;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.References;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the check of a pack takes for possible holds whatever measuring can give. */
class PossibleTest {
    /** Their samples tell the pace apart from the ratio, which real figures never do. */
    private static final Set<RequirementKind> BY_PACE =
            EnumSet.of(RequirementKind.AT_LEAST, RequirementKind.AT_MOST, RequirementKind.BETWEEN);

    private static World world(Sample sample) {
        Measurement measurement = sample.measurement();
        Judging subject = new Judging(
                new Context(
                        new Constants(),
                        NUMBERS,
                        References.NONE,
                        Packs.shipped().scheme()),
                measurement);
        World world = World.ANY
                .with(Attribute.KIND, subject.getKind())
                .with(Attribute.STATE, subject.getState())
                .with(Attribute.STAGE, subject.getStage())
                .with(Attribute.FREQUENCY, subject.getFrequency())
                .with(Attribute.FINALITY, subject.getFinality())
                .with(Attribute.STRICT, subject.getStrict())
                .with(Attribute.RULED, subject.getRuled())
                .with(Attribute.STATED, subject.getStated())
                .with(Attribute.COMPUTED, subject.getComputed())
                .with(Attribute.DATA_KIND, subject.getDataKind());
        for (Quantity quantity : Quantity.values()) {
            Fraction value = measurement.value(quantity);
            Cell cell = value == null ? Cell.ABSENT : new Cell.In(Span.point(value));
            boolean told = quantity == Quantity.PACE_RATIO && BY_PACE.contains(sample.kind);
            world = told ? world : world.with(Axis.of(quantity), cell);
        }
        return world;
    }

    private static final Numbers NUMBERS =
            new Numbers(Packs.shipped(), Packs.shipped().scheme(), java.time.LocalDate.EPOCH, Watch.NONE);

    @Test
    void whatMeasuringCanGiveIsPossible() {
        assertThat(Combinations.all())
                .hasSizeGreaterThan(5000)
                .allSatisfy(sample -> assertThat(Possible.allows(world(sample)))
                        .as(world(sample).toString())
                        .isTrue());
    }

    @Test
    void whatMeasuringCannotGiveIsNot() {
        World milestone = World.ANY.with(Attribute.KIND, "阶段");
        assertThat(Possible.allows(milestone)).isTrue();
        assertThat(Possible.allows(milestone.with(Attribute.STAGE, "在途"))).isFalse();
        assertThat(Possible.allows(milestone.with(Attribute.STATE, "已认定"))).isFalse();
        World due = World.ANY.with(Attribute.KIND, "至少").with(Attribute.STAGE, "到期");
        assertThat(Possible.allows(due.with(Attribute.FINALITY, "未定"))).isTrue();
        assertThat(Possible.allows(due.with(Attribute.FINALITY, "已达到"))).isFalse();
        World missed = due.with(Axis.of(Quantity.GAP), new Cell.In(Span.of(Relation.ABOVE, Fraction.ZERO)));
        Axis share = Axis.of(Quantity.COMPLETION);
        assertThat(Possible.allows(missed.with(share, new Cell.In(Span.of(Relation.BELOW, Fraction.ONE)))))
                .isTrue();
        assertThat(Possible.allows(missed.with(share, new Cell.In(Span.point(Fraction.ONE)))))
                .isFalse();
    }
}
