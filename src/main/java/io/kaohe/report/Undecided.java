package io.kaohe.report;

import io.kaohe.facts.Round;
import java.util.List;

/**
 * A rule that speaks or does not by what was published earlier, which is not known (往期不全).
 *
 * @param rule its id
 * @param rounds the rounds that would tell, the last one first
 */
public record Undecided(String rule, List<Round> rounds) {
    /** Copies the list. */
    public Undecided {
        rounds = List.copyOf(rounds);
    }
}
