package io.kaohe.report;

import io.kaohe.facts.Achievement;

/**
 * A figure that a measurement used, and as what.
 *
 * @param role as what it was used
 * @param achievement the figure
 */
public record Fact(Role role, Achievement achievement) {}
