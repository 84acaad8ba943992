/** The journey of looking ahead: every last day in the region's cases, on a page and in people's own calendars. */
@NullMarked
package se.exportcheck.planning;

import org.jspecify.annotations.NullMarked;
