/**
 * Official statistics of exports and population, as the region has taken them in: what is exported from its county, by
 * how large companies, and how that stands to its own cheques.
 */
@NullMarked
package se.exportcheck.statistics;

import org.jspecify.annotations.NullMarked;
