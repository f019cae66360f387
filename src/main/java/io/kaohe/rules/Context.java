package io.kaohe.rules;

/**
 * What every fact of one call shares.
 *
 * @param constants what the rules refer to by index
 * @param numbers the named numbers in force
 */
record Context(Constants constants, Numbers numbers) {}
