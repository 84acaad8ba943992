/**
 * Writes and sends the formal letters of a case, for every journey that takes a step with a letter, and shows them to
 * whoever may read them. What a letter <i>is</i> stands in {@code cases.letters}; what it says, in texts with named fields.
 */
@NullMarked
package se.exportcheck.letters;

import org.jspecify.annotations.NullMarked;
