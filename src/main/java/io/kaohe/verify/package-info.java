/** Recomputes a report from itself; shares no arithmetic with what made it. */
@org.jspecify.annotations.NullMarked
package io.kaohe.verify;
