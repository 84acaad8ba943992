package se.exportcheck.recovering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.StaleStateException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.Story;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.claims.Claims;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.Repayment;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.setoffs.SetOffStatus;
import se.exportcheck.people.Actor;
import se.exportcheck.recovering.SetOffStories.Two;

/**
 * The payment is sent, less what is set off, and the debt is paid, so that nothing is set off, at the same time from two
 * cases: whoever is last is told so. The one reads before the other is done, and is done after it.
 */
@QuarkusTest
class SetOffAtOnceTest {

    @Inject
    Claims claims;

    private Two two;

    @BeforeEach
    void toBeDone() {
        two = SetOffStories.done(15_000);
    }

    @Test
    void aPaymentIsNotSentLessThanWhatIsOwedBySomebodyWhoHasPaid() {
        whoeverIsLastIsToldSo(() -> send(this::repay));
        assertThat(claim()).isEqualTo(ClaimStatus.DECIDED);
        assertThat(SetOffStories.status(two)).isEqualTo(SetOffStatus.LAPSED);
        send(() -> {});
        assertThat(claim()).isEqualTo(ClaimStatus.SENT_TO_ECONOMY);
    }

    @Test
    void whatIsSentLessIsStillSetOff() {
        whoeverIsLastIsToldSo(() -> repay(() -> send(() -> {})));
        assertThat(claim()).isEqualTo(ClaimStatus.SENT_TO_ECONOMY);
        assertThat(SetOffStories.status(two)).isEqualTo(SetOffStatus.FINAL);
    }

    private static void whoeverIsLastIsToldSo(ThrowingCallable both) {
        assertThatThrownBy(both)
                .satisfies(thrown -> assertThat(Stream.iterate(thrown, cause -> cause != null, Throwable::getCause))
                        .hasAtLeastOneElementOfType(StaleStateException.class));
    }

    /** As the payment file does it: the sum is read, and the payment is held and sent. */
    private void send(Runnable meanwhile) {
        Story.claim(two.payment(), "payer", (claim, actor, now) -> {
            claim.toBank();
            meanwhile.run();
            claims.toChange(claim.grantCase(), claim.ordinal());
            claim.send(actor, now);
        });
    }

    private void repay() {
        repay(() -> {});
    }

    private void repay(Runnable meanwhile) {
        Recoveries.then(two.debt(), "payer", (recovery, actor, now) -> {
            recovery.setOffs().forEach(SetOff::isAtBank);
            meanwhile.run();
            repay(recovery, actor, now);
        });
    }

    private static void repay(Recovery recovery, Actor actor, Instant now) {
        var sum = new Repayment.Sum(SetOffStories.today(), new BigDecimal("30000.00"), "OCR 1");
        recovery.repay(sum, SetOffStories.RATES, actor, now);
    }

    private ClaimStatus claim() {
        return Story.read(two.payment(), found -> found.claims().getLast().status());
    }
}
