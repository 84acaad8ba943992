package se.exportcheck.paying;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.claims.CostPeriod;
import se.exportcheck.cases.claims.CountedCosts;
import se.exportcheck.cases.nonpayment.Communicated;
import se.exportcheck.cases.nonpayment.PaymentHearing;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.money.Payout;
import se.exportcheck.web.NextStep;
import se.exportcheck.web.TimelineItem;

/**
 * A claim as one reader sees it.
 *
 * @param reviewer the reader reviews it
 * @param mayCheckStops the reader may say whether something stops the payment
 * @param decided what was decided of the payment
 * @param invoices other rows that may be of the same invoice; none for the company
 * @param attester who decided on its payment; null before that, and where names are withheld from the reader
 */
public record ClaimPage(
        Claim claim,
        boolean forCompany,
        boolean reviewer,
        @Nullable String attester,
        boolean mayCheckStops,
        DecidedPayment decided,
        LocalDate today,
        List<NextStep> steps,
        List<TimelineItem> timeline,
        List<Document> documents,
        List<InvoiceMatch> invoices) {

    private static final List<DocumentKind> PROOFS = List.of(DocumentKind.INVOICE, DocumentKind.PROOF_OF_PAYMENT);

    public GrantCase grantCase() {
        return claim.grantCase();
    }

    public Payout payout() {
        return claim.grantCase().payoutFor(claim);
    }

    /** What the payment is counted on, and what of the claimed costs is not. */
    public CountedCosts costs() {
        return claim.grantCase().costsFor(claim);
    }

    /** Something of the payment is taken for what the company owes. */
    public boolean isLessSetOff() {
        return claim.setOff().isPositive();
    }

    public @Nullable CostPeriod period() {
        return claim.grantCase().costPeriod().orElse(null);
    }

    /** After the last day to claim, or sent after it: received and decided all the same (PAY-01). */
    public boolean late() {
        var period = period();
        return period != null && claim.status() == ClaimStatus.DRAFT && today.isAfter(period.lastClaim());
    }

    /** The company sees what was approved when that is decided; staff while they review it. */
    public boolean showsReview() {
        return claim.isDecided() || (!forCompany && claim.status() != ClaimStatus.SUBMITTED);
    }

    /** What is to be paid, or can be at most. */
    public boolean isEstimate() {
        return !claim.isDecided() && (forCompany || claim.status() != ClaimStatus.PROPOSED);
    }

    /** What no cost can be approved without and nobody has uploaded (A11, A12); nothing once it is reviewed. */
    public List<DocumentKind> missingProofs() {
        return claim.status().ordinal() > ClaimStatus.IN_REVIEW.ordinal()
                ? List.of()
                : PROOFS.stream()
                        .filter(kind -> documents.stream().noneMatch(document -> document.kind() == kind))
                        .toList();
    }

    public boolean draft() {
        return claim.status() == ClaimStatus.DRAFT;
    }

    /** A court has overturned the payment decision, or more is granted, and there is no new one yet. */
    public boolean isReviewedAgain() {
        return claim.isReviewedAgain() && !claim.isDecided();
    }

    /** What the company is heard on before it is decided; null when nothing is. */
    public @Nullable Communicated hearing() {
        var hearing = claim.hearing().map(PaymentHearing::said).orElse(null);
        return claim.nonPayment().isEmpty() || (forCompany && hearing != null && hearing.isSkipped()) ? null : hearing;
    }

    /** The rows that are not paid in full on a ground of 29 §. */
    public List<ClaimLine> notPaid() {
        return claim.lines().stream().filter(line -> line.ground() != null).toList();
    }

    /** The reader is the reviewer, at work on the rows. */
    public boolean isReviewable() {
        return claim.status() == ClaimStatus.IN_REVIEW && reviewer;
    }

    /** Handed to the bank, perhaps paid. */
    public boolean isSent() {
        return claim.status() == ClaimStatus.SENT_TO_ECONOMY || claim.status() == ClaimStatus.PAID;
    }

    public ClaimAction submit() {
        return ClaimAction.SUBMIT;
    }

    /** The step takes the payment to the bank. */
    public boolean isSending(ClaimAction action) {
        return action.to() == ClaimStatus.SENT_TO_ECONOMY;
    }

    public ClaimAction returning() {
        return ClaimAction.RETURN;
    }

    /** The bank could not pay it. */
    public boolean isBackFromBank() {
        return claim.status() == ClaimStatus.RETURNED;
    }

    public boolean nothingToPay() {
        return claim.isDecided() && !claim.hasSomethingToPay();
    }

    /** Yellow waits for others, blue for us, green is paid, grey is the company's draft. */
    public String colour() {
        return switch (claim.status()) {
            case DRAFT -> "grey";
            case SUBMITTED, IN_REVIEW, PROPOSED, DECIDED -> "blue";
            case SENT_TO_ECONOMY -> "yellow";
            case RETURNED -> "red";
            case PAID -> "green";
        };
    }
}
