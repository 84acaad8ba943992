/** Reports that are tables: one page, PDF, workbook, CSV and JSON for all of them. */
@NullMarked
package se.exportcheck.reporting.sheets;

import org.jspecify.annotations.NullMarked;
