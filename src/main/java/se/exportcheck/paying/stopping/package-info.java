/** Stops payments while aid that the Commission has ordered recovered is not repaid, and lifts that (2022:1468, 28 §). */
@NullMarked
package se.exportcheck.paying.stopping;

import org.jspecify.annotations.NullMarked;
