package se.exportcheck.cases.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Outcome;
import se.exportcheck.money.Kronor;

/**
 * What the officer of the case proposes to be decided about a change.
 *
 * @param outcome whole, in part or not at all
 * @param endOn the new last day; only when an extension is granted
 * @param approvedCost eligible cost in kronor; only when a changed plan is granted
 * @param granted what the grant then is at most; only when a changed plan is granted
 * @param reasons the rules applied and the circumstances that decided (förvaltningslagen 32 §)
 * @param hearing how the company was heard about it, or why that was not needed; null where all that it asks for is given
 */
@Embeddable
public record ChangeProposal(
        @Column(name = "proposed_outcome") @Enumerated(EnumType.STRING)
        Outcome outcome,

        @Column(name = "proposed_end_on") @Nullable LocalDate endOn,
        @Column(name = "proposed_cost") @Nullable BigDecimal approvedCost,
        @Column(name = "proposed_sek") @Nullable Kronor granted,
        @Column(name = "proposed_reasons") String reasons,
        @Column(name = "proposed_hearing") @Nullable String hearing) {

    public static ChangeProposal refusal(String reasons) {
        return new ChangeProposal(Outcome.REFUSAL, null, null, null, reasons, null);
    }

    /** The whole time that was asked for, or a shorter one. */
    public static ChangeProposal extension(ChangeRequest change, LocalDate endOn, String reasons) {
        var whole = endOn.equals(change.wish().endOn());
        return new ChangeProposal(whole ? Outcome.GRANT : Outcome.PARTIAL_GRANT, endOn, null, null, reasons, null);
    }

    /** The plan as it was asked for, or with a lower cost or grant than follows from it. */
    public static ChangeProposal plan(ChangeRequest change, BigDecimal approvedCost, Kronor granted, String reasons) {
        var whole = approvedCost.compareTo(change.eligibleCost()) >= 0 && !granted.isLessThan(change.soughtGrant());
        return new ChangeProposal(
                whole ? Outcome.GRANT : Outcome.PARTIAL_GRANT, null, approvedCost, granted, reasons, null);
    }

    /** The same, having heard the company so, or not for this reason. */
    public ChangeProposal heard(String how) {
        return new ChangeProposal(outcome, endOn, approvedCost, granted, reasons, how.isBlank() ? null : how);
    }

    /** Nothing goes against the company, or it is said how it was heard about that (förvaltningslagen 25 §). */
    public boolean isHeard() {
        return outcome == Outcome.GRANT || hearing != null;
    }
}
