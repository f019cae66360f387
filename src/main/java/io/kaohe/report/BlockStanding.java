package io.kaohe.report;

import io.kaohe.facts.Block;
import java.util.List;

/**
 * A block of a body.
 *
 * @param block the block
 * @param score its total
 * @param settlements how its points came from those of its targets; empty where it is their sum
 */
public record BlockStanding(Block block, Score score, List<Settlement> settlements) {
    /** Copies the list. */
    public BlockStanding {
        settlements = List.copyOf(settlements);
    }
}
