/**
 * Aid of minor importance (stöd av mindre betydelse, de minimis): what an undertaking has had, at which rate of the
 * euro, and whether there is room for more (2022:1468, 17, 22 and 24 §§; Regulation (EU) 2023/2831).
 */
@NullMarked
package se.exportcheck.deminimis;

import org.jspecify.annotations.NullMarked;
