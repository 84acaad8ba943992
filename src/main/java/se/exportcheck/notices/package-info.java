/**
 * <i>Underrättelser</i>: that there is something to read. A notice is written in the transaction of the act that it
 * tells of and mailed afterwards; a mail holds nothing of the case.
 */
@NullMarked
package se.exportcheck.notices;

import org.jspecify.annotations.NullMarked;
