/** Whole kronor and euro, shares of costs, what they give in grant and payout, and the accounts that are paid to. */
@NullMarked
package se.exportcheck.money;

import org.jspecify.annotations.NullMarked;
