/** The plan's own words and amounts, read as requirements; what cannot be read is refused with its reason, never guessed. */
@org.jspecify.annotations.NullMarked
package io.kaohe.phrase;
