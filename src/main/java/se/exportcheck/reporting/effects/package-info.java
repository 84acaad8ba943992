/** What came of the cheques (R7): the figures of the follow-ups beside those of before, and what may be public of them. */
@NullMarked
package se.exportcheck.reporting.effects;

import org.jspecify.annotations.NullMarked;
