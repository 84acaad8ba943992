package se.exportcheck.cases.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import se.exportcheck.schemes.SchemeTerms;

/**
 * <i>Stödberättigande kostnad</i>: what counts of each planned cost when the grant is computed (COST-03). A kind of cost
 * that the scheme does not support counts nothing, and travel only up to its cap (COST-05).
 */
public record EligibleCost(List<Row> rows) {

    /**
     * @param supported whether the scheme supports the kind of cost
     * @param counted what of the cost counts, kronor
     */
    public record Row(Cost cost, boolean supported, BigDecimal counted) {

        public boolean isWhole() {
            return counted.compareTo(cost.amount()) >= 0;
        }
    }

    public EligibleCost {
        rows = List.copyOf(rows);
    }

    /** Equipment counts when the venture stays small with it (COST-08), so it is counted as if it did, then looked at. */
    public static EligibleCost of(List<Cost> costs, SchemeTerms terms) {
        var withEquipment = counted(costs, terms, BigDecimal.ZERO);
        return counted(costs, terms, withEquipment.total());
    }

    /** What the grant is a share of, kronor. */
    public BigDecimal total() {
        return sum(row -> true, Row::counted);
    }

    public boolean isWhole() {
        return rows.stream().allMatch(Row::isWhole);
    }

    public boolean supportsAll() {
        return rows.stream().allMatch(Row::supported);
    }

    /** The planned cost of travel, kronor. */
    public BigDecimal travel() {
        return sum(row -> isTravel(row.cost()), row -> row.cost().amount());
    }

    /** Of the planned travel, what is within its cap, kronor. */
    public BigDecimal countedTravel() {
        return sum(row -> isTravel(row.cost()), Row::counted);
    }

    private static EligibleCost counted(List<Cost> costs, SchemeTerms terms, BigDecimal total) {
        var travelLeft = travelWithinCap(costs, terms, total);
        var rows = new ArrayList<Row>();
        for (var cost : costs) {
            var supported = terms.supports(cost.costType(), total);
            var within = isTravel(cost) ? cost.amount().min(travelLeft) : cost.amount();
            if (isTravel(cost)) {
                travelLeft = travelLeft.subtract(within);
            }
            rows.add(new Row(cost, supported, supported ? within : BigDecimal.ZERO));
        }
        return new EligibleCost(rows);
    }

    private static BigDecimal travelWithinCap(List<Cost> costs, SchemeTerms terms, BigDecimal total) {
        var other = sum(costs, cost -> !isTravel(cost) && terms.supports(cost.costType(), total));
        return terms.travel().approved(other, sum(costs, EligibleCost::isTravel));
    }

    private static boolean isTravel(Cost cost) {
        return cost.costType() == CostType.TRAVEL;
    }

    private static BigDecimal sum(List<Cost> costs, Predicate<Cost> which) {
        return costs.stream().filter(which).map(Cost::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal sum(Predicate<Row> which, Function<Row, BigDecimal> amount) {
        return rows.stream().filter(which).map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
