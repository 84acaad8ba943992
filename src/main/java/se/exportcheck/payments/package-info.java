/**
 * Payments on their way through the bank: the region's own account, files of payments (ISO 20022 pain.001), and what the
 * bank answers (pain.002, camt.054 and camt.053). What is paid, the claim decides; here it is only carried.
 */
@NullMarked
package se.exportcheck.payments;

import org.jspecify.annotations.NullMarked;
