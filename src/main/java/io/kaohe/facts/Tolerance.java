package io.kaohe.facts;

/**
 * How near is near enough for 左右.
 *
 * @param within how far away from the number is still met, in the unit of the test or in 个百分点; not below 0
 * @param twoSided whether too much misses as too little does (双侧); otherwise only the bad side counts
 */
public record Tolerance(Amount within, boolean twoSided) {}
