/** Paying back in parts (avbetalning): the plan, its parts, and when one of them is missed. */
@NullMarked
package se.exportcheck.cases.instalments;

import org.jspecify.annotations.NullMarked;
