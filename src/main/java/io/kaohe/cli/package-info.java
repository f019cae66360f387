/** The command line: one file per command; owns standard output, standard error and exit codes. */
@org.jspecify.annotations.NullMarked
package io.kaohe.cli;
