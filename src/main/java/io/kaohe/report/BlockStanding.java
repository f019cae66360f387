package io.kaohe.report;

import io.kaohe.facts.Block;

/**
 * A block of a body.
 *
 * @param block the block
 * @param score its total
 */
public record BlockStanding(Block block, Score score) {}
