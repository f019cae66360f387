package io.kaohe.report;

/**
 * Whether the cases beside the rules need a rule.
 *
 * @param rule its id
 * @param cases in how many of the cases that pass it speaks; 0 for a rule that nobody tries
 * @param needed whether one of them fails when the rule is switched off
 */
public record RuleNeed(String rule, int cases, boolean needed) {}
