package se.exportcheck.paying;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.claims.VoucherWarning;

/** The words of claims and payments. */
@MessageBundle("paying")
public interface PayingMessages {

    @Message
    String claimTitle(int ordinal);

    @Message
    String part();

    @Message
    String last();

    @Message
    String claims();

    @Message
    String claimsNone();

    @Message
    String claim();

    @Message
    String status();

    @Message
    String granted();

    @Message
    String paidSoFar();

    @Message
    String left();

    @Message
    String share();

    @Message
    String period();

    @Message
    String periodDays(String start, String end);

    @Message
    String lastPayment();

    @Message
    String lastClaim();

    @Message
    String late();

    @Message
    String startPart();

    @Message
    String startFinal();

    @Message
    String startText();

    @Message
    String startFinalText();

    @Message
    String begin();

    @Message
    String goOn();

    @Message
    String draftBecomesFinal();

    @Message
    String overPlan(String costType, String share, String amount);

    @Message
    String vouchers();

    @Message
    String noVouchers();

    @Message
    String addVoucher();

    @Message
    String cost();

    @Message
    String invoiceLine(String supplier, String invoiceNumber);

    @Message
    String voucherLine(String voucherNumber);

    @Message
    String invoicedAt(String day);

    @Message
    String paidAt(String day);

    @Message
    String dates();

    @Message
    String claimedAmount();

    @Message
    String approvedAmount();

    @Message
    String notReviewed();

    @Message
    String action();

    @Message
    String remove();

    @Message
    String reviewLine();

    @Message
    String sum();

    @Message
    String payoutTitle();

    @Message
    String payoutDecided();

    @Message
    String payoutEstimate();

    @Message
    String payoutAccumulated();

    @Message
    String payoutTravel(String travel, String counted, String share);

    @Message
    String payoutEarly(String amount);

    @Message
    String payoutShare();

    @Message
    String payoutEntitled();

    @Message
    String payoutEarlier();

    @Message
    String payoutPayable();

    @Message
    String payoutHow();

    @Message
    String payoutRule(String percent, String granted);

    @Message
    String nothingToPay();

    @Message
    String proofs();

    @Message
    String proofsMissing();

    @Message
    String overhead();

    @Message
    String addProof();

    @Message
    String upload();

    @Message
    String proofKind();

    @Message
    String flashProofAdded();

    @Message
    String flashProofRemoved();

    @Message
    String reportTitle();

    @Message
    String reportWritten();

    @Message
    String reportMissing();

    @Message
    String reportWrite();

    @Message
    String reportChange();

    @Message
    String reportRead();

    @Message
    String sendTitle();

    @Message
    String sendMore();

    @Message
    String costType();

    @Message
    String choose();

    @Message
    String description();

    @Message
    String supplier();

    @Message
    String supplierNumber();

    @Message
    String supplierNumberHint();

    @Message
    String supplierNumberOf(String number);

    @Message
    String invoiceNumber();

    @Message
    String voucherNumber();

    @Message
    String orderedOn();

    @Message
    String orderedOnHint();

    @Message
    String deliveredOn();

    @Message
    String deliveredOnHint();

    @Message
    String invoicedOn();

    @Message
    String flashHeard();

    @Message
    String paidOn();

    @Message
    String amount();

    @Message
    String save();

    @Message
    String declarations();

    @Message
    String declareCorrect();

    @Message
    String declarePaid();

    @Message
    String declareNoOtherAid();

    @Message
    String submitTitle();

    @Message
    String submitText();

    @Message
    String submit();

    @Message
    String submittedBy();

    @Message
    String submittedAt();

    @Message
    String reviewer();

    @Message
    String attester();

    @Message
    String paymentNumber();

    @Message
    String paidOnDay();

    @Message
    String account();

    @Message
    String history();

    @Message
    String next();

    @Message
    String reviewRest();

    @Message
    String ledger();

    @Message
    String lineTitle();

    @Message
    String verdictLegend();

    @Message
    String approvedField();

    @Message
    String reason();

    @Message
    String comment();

    @Message
    String saveReview();

    @Message
    String sendBackTitle();

    @Message
    String sendBackWhy();

    @Message
    String sendBackButton();

    @Message
    String confirmTitle();

    @Message
    String confirmDay();

    @Message
    String confirmButton();

    @Message
    String concludeTitle();

    @Message
    String concludeText();

    @Message
    String returned();

    @Message
    String followUps();

    @Message
    String concludeButton();

    @Message
    String payments();

    @Message
    String company();

    @Message
    String caseNumber();

    @Message
    String due();

    @Message
    String overdue();

    @Message
    String toPay();

    @Message
    String decidedAmount();

    @Message
    String setOffAmount();

    @Message
    String toSend();

    @Message
    String allQueues();

    @Message
    String bankReturnTitle();

    @Message
    String bankReturnWhy();

    @Message
    String bankReturnHint();

    @Message
    String bankReturnButton();

    @Message
    String flashBankReturned();

    @Message
    String toFiles();

    @Message
    String toAnswers();

    @Message
    String returnedByBank();

    @Message
    String flashVoucherAdded();

    @Message
    String flashVoucherRemoved();

    @Message
    String flashSubmitted();

    @Message
    String flashReviewed();

    @Message
    String flashLineReviewed();

    @Message
    String flashRestApproved();

    @Message
    String flashProposed();

    @Message
    String flashAttested();

    @Message
    String flashSent();

    @Message
    String flashSetOff();

    @Message
    String flashSentBack();

    @Message
    String flashPaid();

    @Message
    String flashConcluded();

    @Message
    String formIsOld();

    @Message
    String dayNotYet();

    @Message
    String noDay();

    @Message
    String approvedIsAPart();

    @Message
    String reasonMissing();

    @Message
    String paidDayOutside();

    @Message
    String warning(VoucherWarning warning);

    @Message
    String verdict(LineForm.Verdict verdict);

    @Message
    String companyStatus(ClaimStatus claimStatus);

    @Message
    String queue(ClaimAction claimAction);

    @Message
    String queueEmpty(ClaimAction claimAction);

    @Message
    String stepHelp(ClaimAction claimAction);

    @Message
    String flashReconsidered();
}
