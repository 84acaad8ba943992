package se.exportcheck.cases;

import java.math.BigDecimal;
import java.util.Objects;
import se.exportcheck.money.GrantTerms;
import se.exportcheck.money.Kronor;

/**
 * What the amount of a grant can be put right to (förvaltningslagen 36 §): a slip of the pen opens no other limits than
 * the decision had (AMT-01 to AMT-03), and a change still grants no more than was granted before it.
 *
 * @param cost the eligible cost that the decision approves
 */
public record RightAmount(GrantTerms terms, BigDecimal cost) {

    public static RightAmount of(Decision slip) {
        var scheme = slip.grantCase().schemeVersion().grant();
        var limit =
                slip.change() == null ? scheme.maximum() : grantedBefore(slip).min(scheme.maximum());
        var share = Objects.requireNonNullElse(slip.share(), scheme.share());
        return new RightAmount(
                new GrantTerms(share, scheme.minimum().min(limit), limit),
                Objects.requireNonNullElse(slip.approvedCost(), BigDecimal.ZERO));
    }

    private static Kronor grantedBefore(Decision change) {
        return change.grantCase().decisions().stream()
                .takeWhile(earlier -> earlier != change)
                .filter(Decision::applies)
                .reduce((first, last) -> last)
                .map(Decision::granted)
                .orElse(Kronor.ZERO);
    }

    public boolean allows(Kronor right) {
        return terms.allows(right, cost);
    }

    public Kronor least() {
        return terms.minimum();
    }

    public Kronor most() {
        return terms.largest(cost);
    }
}
