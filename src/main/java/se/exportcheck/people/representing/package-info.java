/** Who acts for a company here, and how others are let in and out: never so that nobody is left who may. */
@NullMarked
package se.exportcheck.people.representing;

import org.jspecify.annotations.NullMarked;
