/** Companies that apply: their numbers, workplaces, size and places, and the markets they want to reach. */
@NullMarked
package se.exportcheck.companies;

import org.jspecify.annotations.NullMarked;
