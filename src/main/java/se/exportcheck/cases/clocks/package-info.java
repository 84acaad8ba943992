/** Whose time a case takes, the region's or the company's, and when a decision on it can be expected. */
@NullMarked
package se.exportcheck.cases.clocks;

import org.jspecify.annotations.NullMarked;
