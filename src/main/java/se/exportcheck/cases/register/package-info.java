/**
 * The queue to the central register of aid of minor importance (Regulation (EU) 2023/2831 art. 6.1): what the region
 * has granted and must report within twenty working days, and what of it was changed afterwards.
 */
@NullMarked
package se.exportcheck.cases.register;

import org.jspecify.annotations.NullMarked;
