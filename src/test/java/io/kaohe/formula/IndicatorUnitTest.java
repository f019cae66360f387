package io.kaohe.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Table;
import io.kaohe.facts.Unit;
import io.kaohe.report.Reference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndicatorUnitTest {
    /** 实绩 is 6%, in the unit of an indicator that the formula does not know. */
    private static final class Rate extends NoNames {
        @Override
        public Optional<Unit> quantity(String name) {
            return Optional.of(Scope.OF_INDICATOR);
        }

        @Override
        public Optional<Unit> ofPeers(String quantity) {
            return quantity(quantity);
        }

        @Override
        public List<String> quantities() {
            return List.of("实绩");
        }
    }

    /** What {@link Rate} is at one body. */
    private static final class Known implements Values {
        @Override
        public Fraction quantity(String name) {
            return Amount.of("6", "%").inBase();
        }

        @Override
        public Optional<Amount> number(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Fraction> reference(Reference reference) {
            return Optional.of(Amount.of("4.2", "%").inBase());
        }

        @Override
        public Optional<Table> table(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Unit> measure() {
            return Optional.of(Unit.PERCENT);
        }
    }

    @Test
    void aRateIsShownAsARateAndNotAsItsFraction() {
        Parsed parsed = Formula.parse("实绩÷组内(实绩，平均)", new Rate());
        assertThat(parsed.flaws()).isEmpty();
        assertThat(Objects.requireNonNull(parsed.formula()).show(new Known())).isEqualTo("6%÷4.2%");
    }
}
