package se.exportcheck.cases.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.schemes.TravelTerms;

/**
 * <i>Stödberättigande kostnad</i> of all that is claimed so far: what is approved, or can be where nobody has reviewed it,
 * and of travel no more than its cap by the scheme's reading (COST-05). Kronor without VAT.
 *
 * @param others all but travel
 * @param travel before it is cut to its cap
 * @param counted of the travel, what is within its cap
 * @param orderedTooEarly what is claimed in rows that nothing can be paid of (INC-03)
 */
public record CountedCosts(BigDecimal others, BigDecimal travel, BigDecimal counted, BigDecimal orderedTooEarly) {

    /** A cap on the claimed total is counted on that, whatever is approved of it; the other on what is approved. */
    public static CountedCosts of(List<ClaimLine> lines, TravelTerms terms) {
        var others = sum(lines, line -> !isTravel(line), ClaimLine::expected);
        var travel = sum(lines, CountedCosts::isTravel, ClaimLine::expected);
        var within = switch (terms.cap()) {
            case POST_CAP -> terms.approved(others, travel);
            case CLAIMED_TOTAL ->
                terms.approved(
                        sum(lines, line -> !isTravel(line), ClaimLine::amount),
                        sum(lines, CountedCosts::isTravel, ClaimLine::amount));
        };
        var early = sum(lines, line -> !line.isReviewed() && line.isOrderedTooEarly(), ClaimLine::amount);
        return new CountedCosts(others, travel, travel.min(within), early);
    }

    /** What the grant is a share of. */
    public BigDecimal total() {
        return others.add(counted);
    }

    /** Of the travel, some is above the cap. */
    public boolean isTravelCut() {
        return counted.compareTo(travel) < 0;
    }

    public boolean hasOrderedTooEarly() {
        return orderedTooEarly.signum() > 0;
    }

    private static boolean isTravel(ClaimLine line) {
        return line.costType() == CostType.TRAVEL;
    }

    private static BigDecimal sum(
            List<ClaimLine> lines, Predicate<ClaimLine> which, Function<ClaimLine, BigDecimal> amount) {
        return lines.stream().filter(which).map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
