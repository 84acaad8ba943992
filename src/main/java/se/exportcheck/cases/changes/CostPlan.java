package se.exportcheck.cases.changes;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.exportcheck.cases.application.Cost;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.application.EligibleCost;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.schemes.SchemeTerms;

/** <i>Kostnadsplan</i>: what each kind of cost may come to, in kronor without VAT. */
public record CostPlan(Map<CostType, BigDecimal> amounts) {

    public static final CostPlan NONE = new CostPlan(Map.of());

    public CostPlan {
        var inOrder = new EnumMap<CostType, BigDecimal>(CostType.class);
        inOrder.putAll(amounts);
        amounts = Collections.unmodifiableMap(inOrder);
    }

    public static CostPlan of(List<Cost> costs) {
        var sums = new EnumMap<CostType, BigDecimal>(CostType.class);
        costs.forEach(cost -> sums.merge(cost.costType(), cost.amount(), BigDecimal::add));
        return new CostPlan(sums);
    }

    /** What is claimed of each kind of cost, less what has been cut in review. */
    public static CostPlan claimed(List<Claim> claims) {
        var sums = new EnumMap<CostType, BigDecimal>(CostType.class);
        claims.stream()
                .flatMap(claim -> claim.lines().stream())
                .forEach(line -> sums.merge(line.costType(), line.expected(), BigDecimal::add));
        return new CostPlan(sums);
    }

    public BigDecimal of(CostType type) {
        return amounts.getOrDefault(type, BigDecimal.ZERO);
    }

    public BigDecimal total() {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What of the plan can be supported (COST-03). */
    public BigDecimal eligible(SchemeTerms terms) {
        var costs = amounts.entrySet().stream()
                .map(sum -> new Cost(sum.getKey(), "", null, null, sum.getValue()))
                .toList();
        return EligibleCost.of(costs, terms).total();
    }

    public boolean isEmpty() {
        return amounts.isEmpty();
    }
}
