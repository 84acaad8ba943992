package se.exportcheck.paying;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.followup.Indicators;
import se.exportcheck.people.Actor;

/** Rows and answers to look at. */
final class Vouchers {

    private Vouchers() {}

    /** Two rows with something odd in each. */
    static void odd(Claim claim) {
        claim.add(voucher("Monterhyra, mässan i Hamburg", LocalDate.of(2026, 4, 10), "62500.00"));
        claim.add(voucher("Broschyr på tyska", LocalDate.of(2026, 1, 10), "20000.00"));
    }

    private static ClaimLine.Voucher voucher(String description, LocalDate day, String amount) {
        return new ClaimLine.Voucher(
                CostType.FAIR,
                description,
                "V17",
                "Hamburg Messe und Congress GmbH",
                "2026-114",
                null,
                null,
                day,
                day,
                new BigDecimal(amount));
    }

    static void reduce(Claim claim, Actor officer) {
        claim.reviewLine(
                claim.lines().getFirst(),
                new BigDecimal("64000.00"),
                ClaimLine.Reason.VAT,
                "Moms ingår i fakturan.",
                officer);
    }

    static FollowUp.Answer answer() {
        return new FollowUp.Answer(
                new Indicators(15_000_000, 3_000_000, 900_000, new BigDecimal("16.5"), 4, null),
                Set.of("NO", "DE", "PL"),
                FollowUp.WithoutCheque.YES_LATER,
                null,
                "Vi har nu två återförsäljare i Tyskland.");
    }
}
