/** <i>Akten</i>: what is told by word of mouth, what the party may not see, and what may be secret. */
@NullMarked
package se.exportcheck.cases.dossier;

import org.jspecify.annotations.NullMarked;
