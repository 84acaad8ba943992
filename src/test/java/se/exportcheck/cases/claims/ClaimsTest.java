package se.exportcheck.cases.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** The vectors of the domain brief 1.8, claimed and reviewed in a case: a grant of 100 000, half of the costs. */
@QuarkusTest
class ClaimsTest {

    @Test
    void p01AllThatIsGrantedIsPaid() {
        assertThat(paid(claim(Story.active(), true, "200000.00"))).isEqualTo(100_000);
    }

    @Test
    void p02LessCostIsLessGrantAndTheRestReturns() {
        var number = claim(Story.active(), true, "150000.00");
        assertThat(paid(number)).isEqualTo(75_000);
        assertThat(Story.<Long>read(
                        number,
                        grantCase -> grantCase.granted().minus(grantCase.paid()).amount()))
                .isEqualTo(25_000);
    }

    @Test
    void p03ASecondClaimCountsOnAllThatWasApproved() {
        var number = claim(Story.active(), false, "80000.00");
        assertThat(paid(number)).isEqualTo(40_000);
        assertThat(paid(claim(number, true, "130000.00"))).isEqualTo(100_000);
        assertThat(Story.<Long>read(
                        number,
                        grantCase -> grantCase.claims().getLast().payable().amount()))
                .isEqualTo(60_000);
    }

    /** The scheme's cap is 20 % of what is approved: 17 500 of the travel is paid first, and the rest with more costs. */
    @Test
    void travelIsPaidUpToItsShareOfAllClaims() {
        var number = claim(Story.active(), false, "70000.00", "30000.00");
        assertThat(paid(number)).isEqualTo(43_750);
        assertThat(paid(claim(number, true, "50000.00"))).isEqualTo(75_000);
    }

    @Test
    void aSecondClaimIsNotDecidedBeforeTheFirst() {
        var number = claim(Story.active(), false, "80000.00");
        claim(number, true, "200000.00");
        review(number, 1);
        assertThatThrownBy(() -> propose(number, 1))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refusal -> assertThat(refusal.obstacles()).hasToString("[EARLIER_DECIDED]"));
    }

    @Test
    void whoeverReviewedDoesNotAttestEvenWithBothRoles() {
        var number = claim(Story.active(), false, "80000.00");
        review(number, 0);
        propose(number, 0);
        assertThatThrownBy(() -> Story.act(
                        number,
                        "officer",
                        (grantCase, officer, now) ->
                                grantCase.claims().getFirst().attest(withRole(officer, Role.PAYMENTS_OFFICER), now)))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refusal -> assertThat(refusal.obstacles()).hasToString("[NOT_REVIEWER]"));
    }

    @Test
    void aFinalClaimWithoutCostsEndsTheVenture() {
        var number = claim(Story.active(), false, "80000.00");
        paid(number);
        Story.report(number);
        Story.act(
                number,
                "signatory",
                (grantCase, actor, now) -> grantCase.submitClaim(grantCase.beginClaim(true, actor, now), actor, now));
        Story.act(number, "officer", (grantCase, actor, now) -> {
            var claim = grantCase.claims().getLast();
            claim.review(actor, now);
            claim.propose(actor, now);
        });
        Story.claim(number, "attester", Claim::attest);
        Story.act(number, "officer", GrantCase::conclude);
        assertThat(Story.<LocalDate>read(number, GrantCase::dueOn)).isEqualTo("2027-03-02");
    }

    private static CaseNumber claim(CaseNumber number, boolean lastOne, String amount, String... travel) {
        if (lastOne) {
            Story.report(number);
        }
        Story.act(number, "signatory", (grantCase, actor, now) -> {
            var claim = grantCase.beginClaim(lastOne, actor, now);
            var day = LocalDate.of(2026, 3, 2);
            claim.add(new ClaimLine.Voucher(
                    CostType.CONSULT,
                    "Studie",
                    "V1",
                    "Exportkonsult %s-%d AB".formatted(number, claim.ordinal()),
                    "1",
                    day.plusDays(14),
                    day.plusDays(14),
                    day,
                    day,
                    new BigDecimal(amount)));
            for (var cost : travel) {
                Story.voucher(claim, CostType.TRAVEL, cost);
            }
            grantCase.submitClaim(claim, actor, now);
        });
        return number;
    }

    private static void review(CaseNumber number, int which) {
        Story.act(number, "officer", (grantCase, actor, now) -> {
            grantCase.claims().get(which).review(actor, now);
            grantCase.claims().get(which).approveRest(actor);
        });
    }

    private static void propose(CaseNumber number, int which) {
        Story.act(
                number,
                "officer",
                (grantCase, actor, now) -> grantCase.claims().get(which).propose(actor, now));
    }

    /** Reviews, attests, sends and pays the last claim; all that the case has been paid so far. */
    private static long paid(CaseNumber number) {
        var last = Story.<Integer>read(number, grantCase -> grantCase.claims().size()) - 1;
        review(number, last);
        propose(number, last);
        Story.claim(number, "attester", Claim::attest);
        Story.claim(number, "payer", Claim::send);
        Story.claim(number, "payer", (claim, actor, now) -> claim.confirmPaid(actor, now, LocalDate.of(2026, 3, 2)));
        return Story.<Long>read(number, grantCase -> grantCase.paid().amount());
    }

    private static Actor withRole(Actor actor, Role role) {
        var roles = new HashSet<>(Set.of(role));
        roles.addAll(actor.roles());
        return new Actor(
                actor.subject(),
                actor.name(),
                actor.title(),
                roles,
                actor.region(),
                actor.companies(),
                actor.signatoryOf(),
                actor.partner());
    }
}
