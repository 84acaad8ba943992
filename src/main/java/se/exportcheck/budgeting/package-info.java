/** The controller's budget: frames, where they stand, what the cases take of them, and changes with their reasons. */
@NullMarked
package se.exportcheck.budgeting;

import org.jspecify.annotations.NullMarked;
