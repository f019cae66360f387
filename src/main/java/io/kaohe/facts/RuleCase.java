package io.kaohe.facts;

import java.util.SortedMap;

/**
 * A case beside a rule: a small assessment of one body and one target, and what must come out.
 *
 * @param name what the case shows
 * @param assessment the facts
 * @param round the round
 * @param expected 判定, 规则, 得分, 赋分规则, 灯, 亮灯规则 to the expected text; what is left out is not looked at
 * @param source where it is written
 */
public record RuleCase(
        String name, Assessment assessment, Round round, SortedMap<String, String> expected, Source source) {}
