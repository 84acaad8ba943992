package se.exportcheck.paying;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.exportcheck.Browser;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimLine;

/** Invoices that are claimed by one company, and by another. */
public final class Invoices {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Invoices() {}

    /** Mälarsensor AB claims the invoice. */
    static CaseNumber claimed(String supplier, String invoice, String amount) {
        return submitted(begun(Story.active(), "signatory", supplier, invoice, amount), "signatory");
    }

    /** Bergslagens Trähus AB does. */
    static CaseNumber claimedByTrahus(String supplier, String invoice, String amount) {
        var number = Story.proposed(Story.receivedFromTrahus(), Story.GRANT);
        Story.act(number, "decider", Story.deciding());
        Story.act(number, "registrar", GrantCase::dispatch);
        Story.act(number, "applicant2", GrantCase::accept);
        return submitted(begun(number, "applicant2", supplier, invoice, amount), "applicant2");
    }

    /** The claim is a draft still. */
    static CaseNumber begun(CaseNumber active, String person, String supplier, String invoice, String amount) {
        Story.act(
                active,
                person,
                (grantCase, actor, now) -> grantCase
                        .beginClaim(false, actor, now)
                        .add(new ClaimLine.Voucher(
                                CostType.CONSULT,
                                "Marknadsstudie",
                                "A1",
                                supplier,
                                invoice,
                                DAY.plusDays(14),
                                DAY.plusDays(14),
                                DAY,
                                DAY,
                                new BigDecimal(amount))));
        return active;
    }

    private static CaseNumber submitted(CaseNumber number, String person) {
        Story.act(
                number,
                person,
                (grantCase, actor, now) ->
                        grantCase.submitClaim(grantCase.claims().getLast(), actor, now));
        return number;
    }

    /** Where the first row of the claim is reviewed, by the officer who has begun. */
    static String row(CaseNumber number) {
        return "/cases/%s/claims/1/vouchers/%d"
                .formatted(
                        number,
                        Story.<Long>read(
                                number,
                                grantCase -> grantCase
                                        .claims()
                                        .getFirst()
                                        .lines()
                                        .getFirst()
                                        .id()));
    }

    static CaseNumber reviewed(CaseNumber number) {
        return Story.claim(number, "officer", Claim::review);
    }

    /** An officer has said of two rows what they are. */
    public static void settled() {
        claimed("Tysk Rådgivning GmbH", "2026-1", "10000.00");
        var number = reviewed(claimed("Tysk Rådgivning", "2026 1", "12000.00"));
        var officer = Browser.as("officer").open(row(number));
        officer.open(officer.select("a[href*=duplicates]").attr("href"))
                .press("Spara", "verdict", "DIVIDED", "reason", "Två delar.");
    }
}
