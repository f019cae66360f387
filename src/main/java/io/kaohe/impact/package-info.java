/** What other rules do to the same facts: reports held against each other, and changes told apart. */
@org.jspecify.annotations.NullMarked
package io.kaohe.impact;
