/** <i>Inkomna handlingar</i>: what comes in to a case late, unasked or on paper, and the day it came in. */
@NullMarked
package se.exportcheck.cases.arrivals;

import org.jspecify.annotations.NullMarked;
