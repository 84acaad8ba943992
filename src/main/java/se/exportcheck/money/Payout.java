package se.exportcheck.money;

import java.math.BigDecimal;

/**
 * What a claim pays (rekvisition; förordning 2022:1468 § 27): counted on all costs approved so far, less what has
 * been paid before and what is set off against a debt.
 */
public record Payout(Share share, Kronor granted, BigDecimal accumulatedApproved, Kronor paid, Kronor setOff) {

    public Payout {
        if (granted.isNegative() || paid.isNegative() || setOff.isNegative()) {
            throw new IllegalArgumentException("A payout is counted from amounts that are not below zero");
        }
    }

    public Kronor entitled() {
        return GrantTerms.entitled(share, accumulatedApproved).min(granted);
    }

    /** What the claim gives, before anything of it is set off. */
    public Kronor due() {
        return entitled().minus(paid).max(Kronor.ZERO);
    }

    /** What goes to the company. */
    public Kronor payable() {
        return after(setOff, due());
    }

    /** What goes to the company of a payment when so much of it is set off (2022:1468, 33 §). */
    public static Kronor after(Kronor setOff, Kronor payment) {
        return payment.minus(setOff).max(Kronor.ZERO);
    }

    /** What returns to the budget if this was the last claim (återföring). */
    public Kronor remainder() {
        return granted.minus(entitled());
    }
}
