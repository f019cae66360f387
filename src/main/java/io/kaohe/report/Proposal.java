package io.kaohe.report;

/**
 * A reward or penalty that a rule proposes; nothing of it has happened (提出后果, 取消资格).
 *
 * @param consequence in the rule's words, such as 约谈
 * @param to whom it concerns, in the rule's words; empty for the body itself
 * @param by who carries it out; empty when the rule does not say
 * @param rule id of the rule
 */
public record Proposal(String consequence, String to, String by, String rule) {}
