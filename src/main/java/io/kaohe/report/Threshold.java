package io.kaohe.report;

import io.kaohe.facts.Source;

/**
 * A line that divides two results, and to which of them the line itself belongs.
 *
 * @param name name of the number
 * @param value its value
 * @param sentence the condition that holds on the line
 * @param outcome what then follows
 * @param place where the condition stands
 */
public record Threshold(String name, String value, String sentence, String outcome, Source place) {}
