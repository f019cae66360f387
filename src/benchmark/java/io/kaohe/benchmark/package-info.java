/** What the product's speed is held against, and how that is measured. Nothing of it is in a normal build. */
@org.jspecify.annotations.NullMarked
package io.kaohe.benchmark;
