package se.exportcheck.cases.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.DueCursor;
import se.exportcheck.money.Kronor;

/** One row of a list of claims that wait for a step. */
public record PaymentLine(
        Long id,
        CaseNumber number,
        String companyName,
        int ordinal,
        boolean last,
        LocalDate dueOn,
        BigDecimal claimed,
        @Nullable Kronor payable,
        @Nullable String officerName) {

    /** The HQL that makes a row of the claim {@code c} of the case {@code g}. */
    static final String SELECT =
            "select new se.exportcheck.cases.claims.PaymentLine(c.id, g.number, g.companyName, c.ordinal, c.lastOne,"
                    + " c.dueOn, coalesce((select sum(l.amount) from ClaimLine l where l.claim = c), 0), c.payableSek,"
                    + " c.reviewerName) from Claim c join c.grantCase g ";

    public DueCursor cursor() {
        return new DueCursor(dueOn, id);
    }

    /** Its address. */
    public String path() {
        return "/cases/" + number + "/claims/" + ordinal;
    }

    public boolean isLate(LocalDate today) {
        return today.isAfter(dueOn);
    }
}
