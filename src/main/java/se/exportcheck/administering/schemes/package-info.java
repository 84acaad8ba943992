/** The administrator's pages on schemes: versions written, compared and published, and calls opened under them. */
@NullMarked
package se.exportcheck.administering.schemes;

import org.jspecify.annotations.NullMarked;
