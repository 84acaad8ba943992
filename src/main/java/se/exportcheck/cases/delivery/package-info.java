/** How decisions are sent, and what shows that the party has got them. */
@NullMarked
package se.exportcheck.cases.delivery;

import org.jspecify.annotations.NullMarked;
