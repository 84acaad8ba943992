/** The manager's and the auditor's journey: the yearly award report, as page, table and data. */
@NullMarked
package se.exportcheck.reporting;

import org.jspecify.annotations.NullMarked;
