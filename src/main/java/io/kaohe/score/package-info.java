/** Steps 6, 8 and 9: marks, totals with their range, ranks, and the ledger. Arithmetic only. */
@org.jspecify.annotations.NullMarked
package io.kaohe.score;
