/** What the auditor does: reads who has done and read what, sees whether the log is whole, takes it away to check it. */
@NullMarked
package se.exportcheck.auditing;

import org.jspecify.annotations.NullMarked;
