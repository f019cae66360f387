package io.kaohe.report;

/**
 * A shortfall that a rule of the round points out (标记短板).
 *
 * @param label what it is, in the rule's words
 * @param advice what to do about it (整改建议)
 * @param rule id of the rule
 */
public record Finding(String label, String advice, String rule) {}
