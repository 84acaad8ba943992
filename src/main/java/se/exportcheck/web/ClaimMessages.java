package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.ClaimGuard;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.claims.ClaimStatus;

/** The words of a claim: for every status, step, guard and reason, in both languages. */
@MessageBundle("claims")
public interface ClaimMessages {

    /** Where a claim stands. */
    @Message
    String status(ClaimStatus claimStatus);

    /** A step with a claim as the words of a button. */
    @Message
    String step(ClaimAction claimAction);

    /** A step that was taken with a claim. */
    @Message
    String event(ClaimAction claimAction);

    /** What stands in the way of a step with a claim. */
    @Message
    String guard(ClaimGuard claimGuard);

    /** Why less than claimed is approved. */
    @Message
    String reason(ClaimLine.Reason reason);
}
