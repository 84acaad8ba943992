/** <i>Gallring</i>: what the archive lets go of a closed case, what keeps it, and who stands behind that (domain brief 2.10). */
@NullMarked
package se.exportcheck.cases.disposal;

import org.jspecify.annotations.NullMarked;
