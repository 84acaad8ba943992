/** Keeps personal identity numbers sealed in the database. */
@NullMarked
package se.exportcheck.sealing;

import org.jspecify.annotations.NullMarked;
