/** Files to facts: a folder is read as a whole, and gives either its facts or every problem in it at once. */
@org.jspecify.annotations.NullMarked
package io.kaohe.load;
