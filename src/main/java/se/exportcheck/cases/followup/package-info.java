/** What came of it: the final report (slutrapport) and the follow-ups (uppföljning) in the years after. */
@NullMarked
package se.exportcheck.cases.followup;

import org.jspecify.annotations.NullMarked;
