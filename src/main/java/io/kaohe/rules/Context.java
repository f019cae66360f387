package io.kaohe.rules;

import io.kaohe.report.References;

/**
 * What every fact of one call shares.
 *
 * @param constants what the rules refer to by index
 * @param numbers the named numbers in force
 * @param references what formulas ask of others
 */
record Context(Constants constants, Numbers numbers, References references) {}
