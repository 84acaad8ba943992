package se.exportcheck.applying;

import java.math.BigDecimal;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.EligibleCost;
import se.exportcheck.cases.application.Funding;
import se.exportcheck.money.GrantTerms;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.SchemeVersion;

/**
 * What the planned costs come to and what is sought for them: all computed, nothing typed (COST-03).
 *
 * @param total all that is planned
 * @param eligible what of it can be supported
 * @param requested what is sought; may be more than the most that the scheme gives, which the company is warned of
 * @param otherFunding money from elsewhere for the same costs
 */
record Budget(
        SchemeVersion version, BigDecimal total, EligibleCost eligible, Kronor requested, BigDecimal otherFunding) {

    static Budget of(GrantCase draft) {
        var application = draft.application();
        var version = draft.schemeVersion();
        return new Budget(
                version,
                application.totalCost(),
                application.eligibleCost(version),
                application.requested(version),
                application.funding().stream().map(Funding::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public GrantTerms terms() {
        return version.grant();
    }

    /** The most that the scheme gives for the costs. */
    public Kronor most() {
        return terms().largest(eligible.total());
    }

    /** The share of the costs, before the scheme's ceiling. */
    public Kronor byShare() {
        return GrantTerms.entitled(terms().share(), eligible.total());
    }

    /** What is left for the company itself to pay. */
    public BigDecimal ownPart() {
        return total.subtract(requested.toDecimal()).subtract(otherFunding).max(BigDecimal.ZERO);
    }
}
