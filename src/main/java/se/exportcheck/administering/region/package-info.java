/** The administrator's pages on the region's own data: contact, partners, strength areas. */
@NullMarked
package se.exportcheck.administering.region;

import org.jspecify.annotations.NullMarked;
