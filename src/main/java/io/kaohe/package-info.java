/** The library's door. */
@org.jspecify.annotations.NullMarked
package io.kaohe;
