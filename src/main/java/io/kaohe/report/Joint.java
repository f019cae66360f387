package io.kaohe.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What all changes together do to a body beyond what each of them does alone.
 *
 * @param body how the body comes out under the first rules
 * @param gain points gained by all together, less the sum of what each gains alone
 * @param together what moves under all of them and under no single one
 * @param cancelled what moves under a single one and not under all of them
 * @param targets ids of the targets whose points gain another sum together than alone, in the plan's order
 */
public record Joint(
        BodyStanding body, BigDecimal gain, Set<Moved> together, Set<Moved> cancelled, List<String> targets) {
    /** Copies the list. */
    public Joint {
        targets = List.copyOf(targets);
    }
}
