/** Workbooks: the one place that knows how WPS and Excel keep sheets. */
@org.jspecify.annotations.NullMarked
package io.kaohe.workbook;
