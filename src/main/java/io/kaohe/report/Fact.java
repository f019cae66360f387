package io.kaohe.report;

import io.kaohe.facts.Achievement;

/**
 * A figure that a measurement used, and as what.
 *
 * @param role 实绩, 分子, 分母, 上年同期, 年初, or 对照 for a cross-check
 * @param achievement the figure
 */
public record Fact(String role, Achievement achievement) {}
