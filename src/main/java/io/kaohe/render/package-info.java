/** Shows reports and problems: text, JSON, the explanation of one target, and every message's words. */
@org.jspecify.annotations.NullMarked
package io.kaohe.render;
