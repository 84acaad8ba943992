package se.exportcheck.cases.recoveries;

import se.exportcheck.cases.GrantCase;
import se.exportcheck.money.Kronor;

/**
 * What a recovery does to a grant.
 *
 * @param withheld what was granted and shall not be paid (2022:1468, 29 §)
 * @param reclaimed what shall be paid back (32 §)
 * @param lowered how much of that was granted until then; the rest a court had taken away already
 */
public record Effect(Kronor withheld, Kronor reclaimed, Kronor lowered) {

    static Effect of(RecoveryProposal proposal, GrantCase grantCase) {
        var withheld = proposal.withhold() ? grantCase.unpaid() : Kronor.ZERO;
        var granted = proposal.reclaimed().minus(grantCase.toRecover()).max(Kronor.ZERO);
        return new Effect(
                withheld, proposal.reclaimed(), granted.min(grantCase.granted().minus(withheld)));
    }

    /** What is granted then. */
    public Kronor leaves(Kronor granted) {
        return granted.minus(withheld).minus(lowered);
    }

    public boolean isNothing() {
        return withheld.isZero() && reclaimed.isZero();
    }
}
