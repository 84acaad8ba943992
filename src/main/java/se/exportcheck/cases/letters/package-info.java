/** <i>Brev</i>: the formal letters of a case, kept as they were sent, and when they were first opened. */
@NullMarked
package se.exportcheck.cases.letters;

import org.jspecify.annotations.NullMarked;
