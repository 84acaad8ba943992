package se.exportcheck.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.GrantTerms;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.schemes.ChecklistItem;

/**
 * <i>Förslag till beslut</i>: what the presenting officer (föredragande) proposes.
 *
 * @param granted kronor; zero unless it is a grant
 * @param approvedCost eligible cost in kronor; null unless it is a grant
 * @param share the part of the cost that the grant is given for, at most the scheme's
 * @param reasons the rules applied and the circumstances that decided (förvaltningslagen 32 §)
 * @param priority how the measure fulfils the purpose of the aid beside other applications (2022:1468, 23 §); null when
 *     that is not stated
 * @param formalities the formal ground of a dismissal, and why the company was not heard; null without either
 */
@Embeddable
public record Proposal(
        @Column(name = "proposed_outcome") @Enumerated(EnumType.STRING)
        Outcome outcome,

        @Column(name = "proposed_sek") Kronor granted,
        @Column(name = "proposed_cost") @Nullable BigDecimal approvedCost,
        @Column(name = "proposed_share") @Nullable Share share,
        @Column(name = "proposed_reasons") String reasons,
        @Column(name = "proposed_priority") @Nullable String priority,

        @Embedded @Nullable Formalities formalities) {

    public static Proposal grant(
            Outcome outcome, Kronor granted, BigDecimal approvedCost, Share share, String reasons) {
        return new Proposal(outcome, granted, approvedCost, share, reasons, null, null);
    }

    public static Proposal without(Outcome outcome, String reasons) {
        return new Proposal(outcome, Kronor.ZERO, null, null, reasons, null, null);
    }

    /** The same, resting on these formal grounds. */
    public Proposal on(Formalities grounds) {
        return new Proposal(outcome, granted, approvedCost, share, reasons, priority, grounds);
    }

    /** The same, coming before other applications for this. */
    public Proposal prioritised(String why) {
        return new Proposal(outcome, granted, approvedCost, share, reasons, why.isBlank() ? null : why, formalities);
    }

    /** What it rests on formally, if anything. */
    public Formalities formal() {
        return formalities == null ? Formalities.NONE : formalities;
    }

    /** Whether it needs no hearing before it, or says on what ground there was none (förvaltningslagen 25 §). */
    public boolean mayGoUnheard() {
        return formal().excuseHearing(outcome);
    }

    /** A dismissal names its formal ground, and an injunction that was not followed must have been put (20 §). */
    boolean isGrounded(Inquiries asked) {
        return outcome != Outcome.DISMISSAL
                || formal().ground()
                        .filter(ground -> ground != DismissalGround.INJUNCTION_NOT_FOLLOWED || asked.isEnjoined())
                        .isPresent();
    }

    /** A refusal names the criteria that are not met (domain brief 6.4). */
    boolean namesWhatFailed(List<ChecklistItem> checklist) {
        var failed = formal().failedCriteria();
        return outcome != Outcome.REFUSAL
                || !failed.isEmpty()
                        && failed.stream()
                                .allMatch(code ->
                                        FailedCriterion.of(code, checklist).isPresent());
    }

    /** A grant keeps to the scheme's share, minimum and maximum (AMT-01 to AMT-03); anything else is no money at all. */
    boolean isWithin(GrantTerms terms) {
        if (!outcome.isGrant()) {
            return granted.equals(Kronor.ZERO);
        }
        return approvedCost != null
                && share != null
                && share.compareTo(terms.share()) <= 0
                && new GrantTerms(share, terms.minimum(), terms.maximum()).allows(granted, approvedCost);
    }
}
