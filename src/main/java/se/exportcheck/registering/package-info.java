/** The queue to the central register of aid of minor importance: export, confirm, and see what is late. */
@NullMarked
package se.exportcheck.registering;

import org.jspecify.annotations.NullMarked;
