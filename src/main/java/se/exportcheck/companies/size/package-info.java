/**
 * Whether an enterprise is micro, small or medium-sized with those that it belongs together with (recommendation
 * 2003/361/EC). Neither the size that a scheme asks for nor the size class of the statistics.
 */
@NullMarked
package se.exportcheck.companies.size;

import org.jspecify.annotations.NullMarked;
