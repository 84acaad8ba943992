package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimGuard;
import se.exportcheck.cases.claims.ClaimLine.Reason;
import se.exportcheck.cases.nonpayment.NonPaymentGround;
import se.exportcheck.schemes.Ruling;

/** What is not paid on a ground of 29 § can be appealed, and so it is not decided until its letter can say where. */
class PaymentAppealTest {

    @ParameterizedTest
    @EnumSource
    void aGroundForNonPaymentIsAppealedToTheCourt(NonPaymentGround ground) {
        var claim = reduced(Reason.VAT, ground, "199999.99");
        assertThat(claim.ruling()).isEqualTo(Ruling.NON_PAYMENT);
        Plain.put(claim.grantCase().schemeVersion(), "appeal", Plain.NO_COURT_NAMED);
        refuses(() -> claim.attest(Plain.ATTESTER, Plain.NOW), ClaimGuard.APPEAL_STATED);
        Plain.put(claim.grantCase().schemeVersion(), "appeal", Plain.COURT_NAMED);
        claim.attest(Plain.ATTESTER, Plain.NOW);
        assertThat(claim.isDecided()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void whatOnlyCountsTheGrantIsNot(Reason reason) {
        var claim = reduced(reason, null, "0.00");
        Plain.put(claim.grantCase().schemeVersion(), "appeal", Plain.NO_COURT_NAMED);
        assertThat(claim.ruling()).isEqualTo(Ruling.PAYMENT);
        claim.attest(Plain.ATTESTER, Plain.NOW);
        assertThat(claim.isDecided()).isTrue();
    }

    /** Nobody knows what it hides, and nobody loses a right to appeal by it. */
    @Test
    void anotherReasonMayBeAppealed() {
        assertThat(reduced(Reason.OTHER, null, "0.00").ruling()).isEqualTo(Ruling.NON_PAYMENT);
    }

    @Test
    void theCompanyIsHeardBeforeThat() {
        var claim = reviewed(Reason.NOT_ELIGIBLE, NonPaymentGround.NOT_USED_FOR_PURPOSE, "100.00");
        refuses(() -> claim.propose(Plain.OFFICER, Plain.NOW), ClaimGuard.HEARD);
        claim.communicate("Fakturan gäller en annan mässa.", Plain.OFFICER, Plain.NOW);
        refuses(() -> claim.propose(Plain.OFFICER, Plain.NOW), ClaimGuard.HEARING_OVER);
        claim.comment("Det är samma mässa.", Plain.SIGNATORY, Plain.NOW);
        claim.propose(Plain.OFFICER, Plain.NOW);
        assertThat(claim.hearing().orElseThrow().said().answer()).isEqualTo("Det är samma mässa.");
    }

    @Test
    void itNeedNotAnswer() {
        var claim = reviewed(Reason.NOT_ELIGIBLE, NonPaymentGround.MISLED, "100.00");
        claim.communicate("Uppgiften stämmer inte.", Plain.OFFICER, Plain.NOW);
        claim.propose(Plain.OFFICER, Plain.NOW.plus(Duration.ofDays(15)));
        assertThat(claim.hearing().orElseThrow().said().isOpen()).isTrue();
    }

    @Test
    void itIsHeardAnewOnOtherRows() {
        var claim = reviewed(Reason.NOT_ELIGIBLE, NonPaymentGround.MISLED, "100.00");
        claim.goUnheard("Företaget har själv skrivit det.", Plain.OFFICER, Plain.NOW);
        review(claim, Reason.NOT_ELIGIBLE, NonPaymentGround.MISLED, "50.00");
        refuses(() -> claim.propose(Plain.OFFICER, Plain.NOW), ClaimGuard.HEARD);
        claim.goUnheard("Företaget har själv skrivit det.", Plain.OFFICER, Plain.NOW);
        claim.propose(Plain.OFFICER, Plain.NOW);
        assertThat(claim.hearings()).hasSize(2);
    }

    private static void refuses(ThrowingCallable step, ClaimGuard why) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refusal -> assertThat(refusal.obstacles()).hasToString("[" + why + "]"));
    }

    private static Claim reduced(Reason reason, @Nullable NonPaymentGround ground, String approved) {
        var claim = reviewed(reason, ground, approved);
        if (ground != null) {
            claim.goUnheard("Företaget har själv skrivit det.", Plain.OFFICER, Plain.NOW);
        }
        claim.propose(Plain.OFFICER, Plain.NOW);
        return claim;
    }

    private static Claim reviewed(Reason reason, @Nullable NonPaymentGround ground, String approved) {
        var claim = Stages.finallyClaimed().claims().getLast();
        claim.review(Plain.OFFICER, Plain.NOW);
        review(claim, reason, ground, approved);
        return claim;
    }

    private static void review(Claim claim, Reason reason, @Nullable NonPaymentGround ground, String approved) {
        claim.reviewLine(claim.lines().getFirst(), new BigDecimal(approved), reason, ground, "Så här.", Plain.OFFICER);
    }
}
