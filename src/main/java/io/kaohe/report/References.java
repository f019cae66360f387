package io.kaohe.report;

import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import java.util.Optional;

/** Answers what formulas ask beyond the one measurement that they look at. */
public interface References {
    /** Nobody else is known. */
    References NONE = new References() {
        @Override
        public Optional<Fraction> find(Measurement of, Reference reference) {
            return Optional.empty();
        }

        @Override
        public Optional<Fraction> find(Body body, Reference.Own reference) {
            return Optional.empty();
        }
    };

    /** What a measurement's formula asks for, in base units; empty where it could not be established. */
    Optional<Fraction> find(Measurement of, Reference reference);

    /** A quantity of another indicator of a body, in base units; empty where it could not be established. */
    Optional<Fraction> find(Body body, Reference.Own reference);
}
