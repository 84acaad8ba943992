package se.exportcheck.applying;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Cost;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.application.Funding;
import se.exportcheck.money.GrantTerms;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.SchemeVersion;

/**
 * What the planned costs come to and what is sought for them: all computed, nothing typed (COST-03).
 *
 * @param most the most that the scheme gives for the costs
 * @param otherFunding money from elsewhere for the same costs
 */
record Budget(
        SchemeVersion version,
        List<Cost> costs,
        BigDecimal total,
        Kronor most,
        Kronor requested,
        BigDecimal otherFunding) {

    static Budget of(GrantCase draft) {
        var application = draft.application();
        var version = draft.schemeVersion();
        return new Budget(
                version,
                application.costs(),
                application.totalCost(),
                version.grant().largest(application.totalCost()),
                application.requested(version.grant()),
                application.funding().stream().map(Funding::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public GrantTerms terms() {
        return version.grant();
    }

    /** The share of the costs, before the scheme's ceiling. */
    public Kronor byShare() {
        return GrantTerms.entitled(terms().share(), total);
    }

    /** The planned cost of travel, kronor. */
    public BigDecimal travel() {
        return costs(cost -> cost.costType() == CostType.TRAVEL);
    }

    /** Of the planned travel, what is within its cap (COST-05), kronor. */
    public BigDecimal approvedTravel() {
        return version.travel().approved(costs(cost -> cost.costType() != CostType.TRAVEL), travel());
    }

    private BigDecimal costs(Predicate<Cost> which) {
        return costs.stream().filter(which).map(Cost::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is left for the company itself to pay. */
    public BigDecimal ownPart() {
        return total.subtract(requested.toDecimal()).subtract(otherFunding).max(BigDecimal.ZERO);
    }
}
