/** Small facts and findings for tests, each with sound defaults: a test says only what it is about. */
@org.jspecify.annotations.NullMarked
package io.kaohe.sketch;
