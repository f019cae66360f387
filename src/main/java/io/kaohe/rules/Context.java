package io.kaohe.rules;

import io.kaohe.facts.Scheme;
import io.kaohe.report.References;

/**
 * What every fact of one call shares.
 *
 * @param constants what the rules refer to by key
 * @param numbers the named numbers in force
 * @param references what formulas ask of others
 * @param scheme the settings in force
 */
record Context(Constants constants, Numbers numbers, References references, Scheme scheme) {}
