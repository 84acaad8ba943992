package se.exportcheck.cases.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.DueCursor;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Payout;

/**
 * One row of a list of claims that wait for a step.
 *
 * @param payable what is proposed or decided to be paid; null before that
 * @param setOff what is decided to be taken from it for what the company owes (2022:1468, 33 §); null if nothing is
 */
public record PaymentLine(
        Long id,
        CaseNumber number,
        String companyName,
        int ordinal,
        boolean last,
        LocalDate dueOn,
        BigDecimal claimed,
        @Nullable Kronor payable,
        @Nullable Kronor setOff,
        @Nullable String officerName) {

    /** The HQL that makes a row of the claim {@code c} of the case {@code g}. */
    static final String SELECT =
            "select new se.exportcheck.cases.claims.PaymentLine(c.id, g.number, g.companyName, c.ordinal, c.lastOne,"
                    + " c.dueOn, coalesce((select sum(l.amount) from ClaimLine l where l.claim = c), 0), c.payableSek,"
                    + " (select s.amountSek from SetOff s where s.claim = c and s.paymentNumber = c.endToEndId"
                    + " and s.status in (DECIDED, DISPATCHED, FINAL)),"
                    + " c.reviewerName) from Claim c join c.grantCase g ";

    public DueCursor cursor() {
        return new DueCursor(dueOn, id);
    }

    /** Its address. */
    public String path() {
        return "/cases/" + number + "/claims/" + ordinal;
    }

    /** What the bank is to pay when that is taken from it; null before anything is proposed. */
    public @Nullable Kronor toBank() {
        return payable == null || setOff == null ? payable : Payout.after(setOff, payable);
    }

    public boolean isLate(LocalDate today) {
        return today.isAfter(dueOn);
    }
}
