package se.exportcheck.paying;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.claims.CostPeriod;
import se.exportcheck.web.Links;

/** What the company sees before it begins a claim. */
record StartPage(GrantCase grantCase, boolean lastOne, LocalDate today) {

    public @Nullable CostPeriod period() {
        return grantCase.costPeriod().orElse(null);
    }

    /** After the last day: a late claim is received and decided all the same (PAY-01). */
    public boolean isLate() {
        var period = period();
        return period != null && today.isAfter(period.lastClaim());
    }

    /** There is a draft to go on with. */
    public boolean isBegun() {
        return grantCase.draftClaim().isPresent();
    }

    public boolean turnsFinal() {
        return lastOne
                && grantCase.draftClaim().filter(claim -> !claim.isFinal()).isPresent();
    }

    public String address() {
        return Links.step(grantCase, lastOne ? CaseAction.CLAIM_FINALLY : CaseAction.CLAIM);
    }
}
