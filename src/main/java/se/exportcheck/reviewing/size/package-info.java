/** The officer finds out how large a company is with those that it belongs together with (ELIG-05). */
@NullMarked
package se.exportcheck.reviewing.size;

import org.jspecify.annotations.NullMarked;
