/** The staff's journey: the inbox, the list of cases, the case page, and the steps of the review up to a proposal. */
@NullMarked
package se.exportcheck.reviewing;

import org.jspecify.annotations.NullMarked;
