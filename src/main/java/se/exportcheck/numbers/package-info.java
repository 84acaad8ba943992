/** Check digits and checksums. */
@NullMarked
package se.exportcheck.numbers;

import org.jspecify.annotations.NullMarked;
