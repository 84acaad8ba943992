package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimGuard;
import se.exportcheck.cases.claims.ClaimLine.Reason;
import se.exportcheck.schemes.Ruling;

/** What is not paid on a ground of 29 § can be appealed, and so it is not decided until its letter can say where. */
class PaymentAppealTest {

    @ParameterizedTest
    @EnumSource(names = {"OUTSIDE_PERIOD", "NOT_ELIGIBLE", "RELATED_SUPPLIER", "OTHER"})
    void aGroundForNonPaymentIsAppealedToTheCourt(Reason reason) {
        var claim = reduced(reason, "199999.99");
        assertThat(claim.ruling()).isEqualTo(Ruling.NON_PAYMENT);
        Plain.put(claim.grantCase().schemeVersion(), "appeal", Plain.NO_COURT_NAMED);
        assertThatThrownBy(() -> claim.attest(Plain.ATTESTER, Plain.NOW))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refusal -> assertThat(refusal.obstacles()).hasToString("[" + ClaimGuard.APPEAL_STATED + "]"));
        Plain.put(claim.grantCase().schemeVersion(), "appeal", Plain.COURT_NAMED);
        claim.attest(Plain.ATTESTER, Plain.NOW);
        assertThat(claim.isDecided()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_PROVED", "OVER_BUDGET", "TRAVEL_CAP", "VAT"})
    void whatOnlyCountsTheGrantIsNot(Reason reason) {
        var claim = reduced(reason, "0.00");
        Plain.put(claim.grantCase().schemeVersion(), "appeal", Plain.NO_COURT_NAMED);
        assertThat(claim.ruling()).isEqualTo(Ruling.PAYMENT);
        claim.attest(Plain.ATTESTER, Plain.NOW);
        assertThat(claim.isDecided()).isTrue();
    }

    private static Claim reduced(Reason reason, String approved) {
        var claim = Stages.finallyClaimed().claims().getLast();
        claim.review(Plain.OFFICER, Plain.NOW);
        claim.reviewLine(claim.lines().getFirst(), new BigDecimal(approved), reason, "Så här.", Plain.OFFICER);
        claim.propose(Plain.OFFICER, Plain.NOW);
        return claim;
    }
}
