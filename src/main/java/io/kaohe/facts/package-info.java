/** What is given: the plan, the results, the scheme and the rule pack, as values. */
@org.jspecify.annotations.NullMarked
package io.kaohe.facts;
