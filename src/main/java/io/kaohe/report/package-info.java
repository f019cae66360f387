/** What is established, step by step: measurements, verdicts, awards, standings, and the report that holds them all. */
@org.jspecify.annotations.NullMarked
package io.kaohe.report;
