package io.kaohe.phrase;

import io.kaohe.facts.Commitment;
import java.util.regex.Pattern;

/**
 * What stands in front of a requirement: promise and deadline that the sentence begins with, then the indicator's name.
 *
 * @param name the name in the plain text; empty when there is none
 * @param end where the name ends in the plain text
 * @param apart whether a comma parts it from the requirement: then it is a clause of its own
 */
record Lead(Opening opening, String name, int end, boolean apart) {
    private static final Pattern TRAIL = Pattern.compile("[,、:的]+$");

    private static final Pattern APART = Pattern.compile("[,、][:的]*$");

    /** Reads what stands in front. */
    static Lead of(String front) {
        String kept = TRAIL.matcher(front).replaceFirst("");
        Opening opening = Opening.of(kept);
        boolean promised = opening.commitment() != null && opening.commitment() != Commitment.SOFT;
        String name = promised ? opening.rest().replaceFirst("^实现", "") : opening.rest();
        return new Lead(opening, name, kept.length(), APART.matcher(front).find());
    }

    /** Where the name begins in the plain text. */
    int start() {
        return end - name.length();
    }
}
