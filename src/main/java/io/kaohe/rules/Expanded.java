package io.kaohe.rules;

import java.util.List;
import java.util.Map;

/**
 * What becomes of rules on the way to Drools.
 *
 * @param keyed the rules, by the key under which they speak
 * @param constants what the texts refer to by key
 * @param pieces the texts of all rules, in the order of the files
 */
record Expanded(Map<String, Rule> keyed, Constants constants, List<Piece> pieces) {}
