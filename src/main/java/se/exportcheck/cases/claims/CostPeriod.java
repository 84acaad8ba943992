package se.exportcheck.cases.claims;

import java.time.LocalDate;

/**
 * The period that costs are approved for, and the days after it when they may still be paid.
 *
 * @param lastPayment the last day an invoice may be paid
 * @param lastClaim the last day to claim (PAY-01); a later claim is received all the same
 */
public record CostPeriod(LocalDate start, LocalDate end, LocalDate lastPayment, LocalDate lastClaim) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    public boolean allowsPayment(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(lastPayment);
    }
}
