/** Who signs for the company of a case, and the region's check of it. */
@NullMarked
package se.exportcheck.reviewing.standing;

import org.jspecify.annotations.NullMarked;
