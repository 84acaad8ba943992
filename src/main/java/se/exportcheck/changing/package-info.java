/** The journey of a change: the company asks for more time or another plan, and the officer proposes what to decide. */
@NullMarked
package se.exportcheck.changing;

import org.jspecify.annotations.NullMarked;
