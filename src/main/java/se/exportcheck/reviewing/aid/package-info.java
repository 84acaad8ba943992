/** The officer's pages on aid of minor importance: the undertaking, the ledger, and the calculation of what is left. */
@NullMarked
package se.exportcheck.reviewing.aid;

import org.jspecify.annotations.NullMarked;
