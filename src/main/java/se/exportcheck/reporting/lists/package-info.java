/** The standard reports that are lists (domain brief 5.2): R3 to R6 and R9, and the page that leads to all of them. */
@NullMarked
package se.exportcheck.reporting.lists;

import org.jspecify.annotations.NullMarked;
