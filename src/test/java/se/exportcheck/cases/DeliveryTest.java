package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.exportcheck.cases.Plain.AUDITOR;
import static se.exportcheck.cases.Plain.NOW;
import static se.exportcheck.cases.Plain.OFFICER;
import static se.exportcheck.cases.Plain.REGISTRAR;
import static se.exportcheck.cases.Plain.SIGNATORY;
import static se.exportcheck.cases.Plain.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.delivery.Evidence;
import se.exportcheck.cases.delivery.Notified;
import se.exportcheck.people.Actor;

/** From which day the party has three weeks to appeal, and what shows that day (förvaltningslagen 44 §). */
class DeliveryTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-13, 2026-04-07",
        "2026-05-29, 2026-06-22",
        "2026-06-01, 2026-06-22",
        "2026-11-23, 2026-12-14",
        "2026-12-04, 2026-12-28"
    })
    void theTimeCountsFromTheDayThatTheReceiptShows(LocalDate received, LocalDate lastDay) {
        var grantCase = Appeals.dismissed();
        var decision = grantCase.decisions().getFirst();
        assertThat(grantCase.appealTime(decision).lastDay()).isEmpty();
        grantCase.recordReceipt(decision, receipt(received), REGISTRAR, at(received.plusDays(4)));
        assertThat(grantCase.appealTime(decision).lastDay()).contains(lastDay);
        assertThat(grantCase.dueOn()).isEqualTo(lastDay);
        assertThat(grantCase.isFinal(lastDay)).isFalse();
        assertThat(grantCase.isFinal(lastDay.plusDays(1))).isTrue();
    }

    @Test
    void theFirstDayThatIsShownCountsAndTheLastThatIsRecordedReplacesThoseBefore() {
        var grantCase = Appeals.dismissed();
        var decision = grantCase.decisions().getFirst();
        grantCase.recordReceipt(decision, receipt(TODAY.plusDays(5)), REGISTRAR, at(TODAY.plusDays(9)));
        grantCase.recordReceipt(decision, receipt(TODAY.plusDays(6)), OFFICER, at(TODAY.plusDays(9)));
        assertThat(grantCase.notified(decision)).contains(receipt(TODAY.plusDays(6)));
        Plain.put(decision, "readAt", Set.of(at(TODAY.plusDays(7))));
        assertThat(grantCase.notified(decision)).contains(receipt(TODAY.plusDays(6)));
        Plain.put(decision, "readAt", Set.of(at(TODAY.plusDays(3))));
        assertThat(grantCase.notified(decision)).contains(new Notified(TODAY.plusDays(3), Evidence.READ));
    }

    @Test
    void howItWasSentIsKeptAndShowsNothingByItself() {
        var grantCase = Stages.refused();
        grantCase.dispatch(DeliveryChannel.POST, REGISTRAR, NOW);
        var decision = grantCase.decisions().getFirst();
        assertThat(grantCase.delivery(decision).map(delivery -> delivery.channel()))
                .contains(DeliveryChannel.POST);
        assertThat(grantCase.notified(decision)).isEmpty();
    }

    @Test
    void nobodyGetsItBeforeItIsSentNorTomorrow() {
        var grantCase = Appeals.dismissed();
        var decision = grantCase.decisions().getFirst();
        for (var day : new LocalDate[] {TODAY.minusDays(1), TODAY.plusDays(1)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> grantCase.recordReceipt(decision, receipt(day), REGISTRAR, NOW));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> grantCase.recordReceipt(decision, new Notified(TODAY, Evidence.READ), REGISTRAR, NOW));
        var unsent = Stages.decided();
        refuses(unsent, REGISTRAR, Guard.RIGHT_STATUS);
        refuses(grantCase, SIGNATORY, Guard.RIGHT_ROLE);
        refuses(grantCase, AUDITOR, Guard.RIGHT_ROLE);
        assertThat(grantCase.notified(decision)).isEmpty();
    }

    @Test
    void underLegalityReviewTheReceiptMovesNothing() {
        var grantCase = Stages.refusedOnOwnMoney();
        if (grantCase.status() == CaseStatus.DECIDED) {
            grantCase.dispatch(REGISTRAR, NOW);
        }
        var decision = grantCase.decisions().getFirst();
        grantCase.recordReceipt(decision, receipt(TODAY), REGISTRAR, NOW);
        assertThat(grantCase.appealTime(decision).lastDay()).isEmpty();
    }

    private static void refuses(GrantCase grantCase, Actor actor, Guard guard) {
        var decision = grantCase.decisions().getFirst();
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> grantCase.recordReceipt(decision, receipt(TODAY), actor, NOW))
                .satisfies(refused -> assertThat(refused.obstacles().toString()).contains(guard.name()));
    }

    private static Notified receipt(LocalDate day) {
        return new Notified(day, Evidence.RECEIPT);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Stockholm.ZONE).toInstant();
    }
}
