/**
 * <i>Arkivpaket</i>: a closed case as it is handed to an e-archive (FGS Paketstruktur 2.0, which is E-ARK SIP 2.1.0), by the profile in
 * {@code src/main/docs/archive-package.md}.
 */
@NullMarked
package se.exportcheck.archiving.packing;

import org.jspecify.annotations.NullMarked;
