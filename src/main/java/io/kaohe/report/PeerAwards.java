package io.kaohe.report;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Part;
import java.util.Optional;

/** What its peers earned by what is known of them, for a body of which nothing is known. */
@FunctionalInterface
public interface PeerAwards {
    /** Nobody else is known. */
    PeerAwards NONE = (of, part) -> Optional.empty();

    /**
     * What the peers earned.
     *
     * @param rate the mean of their points over full marks, exact
     * @param bodies how many they are, at least one
     */
    record Mean(Fraction rate, int bodies) {}

    /** The mean for a part of the target measured; empty where none of the body's peers earned anything by it, not even zero. */
    Optional<Mean> mean(Measurement of, Part part);
}
