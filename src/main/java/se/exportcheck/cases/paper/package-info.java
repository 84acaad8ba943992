/** <i>Avskrift</i>: what is typed in from paper after a case was registered, and from which document. */
@NullMarked
package se.exportcheck.cases.paper;

import org.jspecify.annotations.NullMarked;
