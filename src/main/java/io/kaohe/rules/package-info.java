/** The only room that knows Drools: sentences to rules, and rules to verdicts, points and lights. */
@org.jspecify.annotations.NullMarked
package io.kaohe.rules;
