package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.exportcheck.cases.Plain.DECIDER;
import static se.exportcheck.cases.Plain.GRANT;
import static se.exportcheck.cases.Plain.NOW;
import static se.exportcheck.cases.Plain.OFFICER;
import static se.exportcheck.cases.Plain.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.deminimis.AidAccount;
import se.exportcheck.deminimis.AidEntry;
import se.exportcheck.deminimis.AidRegulation;
import se.exportcheck.deminimis.AidStanding;
import se.exportcheck.deminimis.RateSource;
import se.exportcheck.deminimis.RateTable;
import se.exportcheck.money.Currency;
import se.exportcheck.money.Euro;
import se.exportcheck.schemes.LegalBasis;

/** What a grant of aid of minor importance rests on, at the proposal and at the decision (DM-R16). */
class AidGuardTest {

    private static final Proposal REFUSAL = Plain.grounded(Proposal.without(Outcome.REFUSAL, "Löpande drift."));

    @Test
    void aGrantIsProposedOnAFreshCalculation() {
        var stale = AidStanding.of(Plain.AID.account(), 1L, false);
        assertThat(refusal(() -> Stages.checked().propose(GRANT, OFFICER, NOW, stale)))
                .containsExactly(Guard.AID_CALCULATED);
    }

    @Test
    void aRefusalNeedsNoCalculation() {
        var grantCase = Stages.checked();
        grantCase.propose(REFUSAL, OFFICER, NOW, AidStanding.none());
        grantCase.decide(DECIDER, NOW, AidStanding.none());
        assertThat(grantCase.status()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void anUndertakingThatNobodyConfirmedGetsNothing() {
        var unconfirmed = AidStanding.of(Plain.AID.account(), null, true);
        assertThat(refusal(() -> Stages.proposed().decide(DECIDER, NOW, unconfirmed)))
                .containsExactly(Guard.UNDERTAKING_CONFIRMED);
    }

    @Test
    void withoutTheRateOfTheDayNothingIsDecided() {
        var rates = new RateTable(RateSource.INFOREURO, List.of());
        var account = AidAccount.of(TODAY, AidRegulation.GENERAL, List.of(), rates);
        assertThat(refusal(() -> Stages.proposed().decide(DECIDER, NOW, AidStanding.of(account, 1L, true))))
                .containsExactly(Guard.AID_RATES);
        assertThat(account.daysWithoutRate()).containsExactly(TODAY);
        assertThat(account.room()).isEmpty();
    }

    @Test
    void withoutTheRateOfEarlierAidNothingIsDecided() {
        var standing = Plain.aid(List.of(entry("2025-06-15", Currency.SEK, "50000")));
        assertThat(refusal(() -> Stages.proposed().decide(DECIDER, NOW, standing)))
                .containsExactly(Guard.AID_RATES);
        assertThat(account(standing).daysWithoutRate()).containsExactly(LocalDate.of(2025, 6, 15));
    }

    @Test
    void theRateOfAidOutsideTheThreeYearsIsNotAskedFor() {
        var standing = Plain.aid(List.of(entry("2023-03-01", Currency.SEK, "50000")));
        assertThat(standing.hasRates()).isTrue();
        assertThat(account(standing).rows().getFirst().counts()).isFalse();
        assertThat(account(standing).room().orElseThrow().room()).isEqualTo(Euro.of("300000"));
    }

    /** A hundred thousand kronor at eleven are 9 090.91 euro, rounded up. */
    @ParameterizedTest
    @CsvSource({"290909.09, true", "290909.10, false", "300000.00, false", "0.00, true"})
    void theWholeGrantHasRoomOrNothingIsDecided(String used, boolean decided) {
        var grantCase = Stages.proposed();
        var standing = Plain.aid(List.of(entry("2025-06-15", Currency.EUR, used)));
        if (decided) {
            var decision = grantCase.decide(DECIDER, NOW, standing);
            assertThat(Objects.requireNonNull(decision.aid()).written(decision.granted()))
                    .isEqualTo(Euro.of("9090.91"));
        } else {
            assertThat(refusal(() -> grantCase.decide(DECIDER, NOW, standing))).containsExactly(Guard.AID_ROOM);
            assertThat(grantCase.decisions()).isEmpty();
        }
    }

    @Test
    void nobodyMeansThatAidNeedsNoneWhereItDoes() {
        assertThat(refusal(() -> Stages.proposed().decide(DECIDER, NOW, AidStanding.none())))
                .containsExactly(Guard.UNDERTAKING_CONFIRMED, Guard.AID_RATES, Guard.AID_ROOM);
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalBasis.class,
            names = {"SFS2022_1468_7", "SFS2022_1468_8", "SFS2015_210"})
    void aidOnAnotherBasisNeedsNone(LegalBasis basis) {
        var grantCase = Stages.checked(basis);
        grantCase.propose(GRANT, OFFICER, NOW, AidStanding.none());
        assertThat(grantCase.decide(DECIDER, NOW, AidStanding.none()).aid()).isNull();
        assertThat(grantCase.aidRegulation()).isEmpty();
    }

    @Test
    void ownFundsAreAidOfMinorImportanceToo() {
        var grantCase = Stages.checked(LegalBasis.OWN_FUNDS_DM);
        assertThat(refusal(() -> grantCase.propose(GRANT, OFFICER, NOW, AidStanding.none())))
                .containsExactly(Guard.AID_CALCULATED);
    }

    private static AidAccount account(AidStanding standing) {
        return Objects.requireNonNull(standing.account());
    }

    private static AidEntry entry(String grantedOn, Currency currency, String amount) {
        var aid = new AidEntry.Aid(
                OrganisationNumber.fromString("5599900007"),
                "Mälarsensor AB",
                LocalDate.parse(grantedOn),
                "Almi",
                "Rådgivning",
                AidRegulation.GENERAL,
                currency,
                new BigDecimal(amount),
                null);
        return AidEntry.registeredElsewhere(aid, 1L, new Entered("officer", "officer", NOW));
    }

    private static List<Enum<?>> refusal(ThrowingCallable step) {
        return List.copyOf(catchThrowableOfType(StepRefused.class, step).obstacles());
    }
}
