/** Reports that are kept as they stood: any kind of report, the same bytes for ever, and what has changed since. */
@NullMarked
package se.exportcheck.reporting.freezing;

import org.jspecify.annotations.NullMarked;
