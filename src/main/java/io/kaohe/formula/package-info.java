/** The closed, typed expression language of schemes: parsed once, evaluated exactly. */
@org.jspecify.annotations.NullMarked
package io.kaohe.formula;
