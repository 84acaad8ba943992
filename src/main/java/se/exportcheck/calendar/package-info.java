/** Swedish time: the one clock, legal dates in Stockholm, working days and statutory time limits. */
@NullMarked
package se.exportcheck.calendar;

import org.jspecify.annotations.NullMarked;
