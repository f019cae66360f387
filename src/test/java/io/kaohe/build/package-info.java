/** What the build does to compiled classes before they are packaged. */
@org.jspecify.annotations.NullMarked
package io.kaohe.build;
