/** Steps 1 and 2: which figure counts, and the neutral arithmetic on it. No policy. */
@org.jspecify.annotations.NullMarked
package io.kaohe.measure;
