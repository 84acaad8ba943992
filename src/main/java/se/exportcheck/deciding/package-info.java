/** The decision maker's journey: a proposal is decided, the letter is frozen and sent, and the company answers to it. */
@NullMarked
package se.exportcheck.deciding;

import org.jspecify.annotations.NullMarked;
