package se.exportcheck.recovering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.OtherSchemes;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.recoveries.RecoveryStatus;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** The journey of a recovery, by pressing buttons: opened, answered, decided, appealed or paid back with interest. */
@QuarkusTest
class RecoveringTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 16);

    @Inject
    FrozenClock clock;

    @Inject
    EntityManager database;

    @Inject
    LendingRates rates;

    private CaseNumber number;

    @BeforeEach
    void fortyThousandKronorArePaid() {
        number = Recoveries.partlyPaid();
    }

    @Test
    void whatIsPaidIsReclaimedAndComesBackWithInterest() {
        clock.moveTo(DECIDED);
        var officer = Browser.as("officer").open(at("")).press("Pröva återkrav eller hävning");
        assertThat(officer.main()).contains("100 000 kr", "40 000 kr").doesNotContain("sedan beslutet har ändrats");
        officer.press("Börja utreda");
        assertThat(officer.status()).isEqualTo(422);
        officer.press(
                "Börja utreda",
                "ground",
                "CONDITIONS_NOT_FOLLOWED",
                "circumstances",
                "Mässan är inställd av företaget.");
        assertThat(officer.main()).contains("Utredningen om återkrav har börjat", "Utreds");
        assertThat(Browser.as("signatory").open(at("/recoveries/1")).status()).isEqualTo(404);
        officer.press("Låt företaget yttra sig om återkravet").press("Skicka brevet");
        assertThat(officer.main()).contains("Brevet är skickat", "30 mars 2026");

        var company = Browser.as("signatory").open(at(""));
        assertThat(company.main()).contains("Kommunicering om återkrav", "Ni kan svara");
        company.press("Svara om återkravet").press("Svara om återkravet", "text", "Arrangören ställde in mässan.");
        assertThat(company.main()).contains("Regionen läser ert svar", "Arrangören ställde in mässan.");

        officer.open(at("")).press("Föreslå beslut om återkravet");
        assertThat(officer.value("reclaimed")).isEqualTo("40000");
        officer.press("Lämna förslag", "withhold", "YES", "reclaimed", "30000", "reasons", "Villkoret är inte följt.");
        assertThat(officer.errors()).singleElement().asString().contains("särskilda skälen");
        officer.press("Lämna förslag", "reclaimed", "40 000");
        assertThat(officer.main()).contains("Förslaget är lämnat till beslut", "60 000 kr");
        assertThat(company.open(at("/recoveries/1")).main())
                .contains("Utreds")
                .doesNotContain("Villkoret är inte följt");

        var decider = Browser.as("decider").open(at("")).press("Besluta om återkravet");
        assertThat(decider.select(".letter").text())
                .contains(
                        "ska betala tillbaka 40 000 kr",
                        "60 000 kr som är beviljat och inte utbetalt inte ska betalas ut",
                        "16 april 2026",
                        "29 § förordningen (2022:1468)",
                        "Arrangören ställde in mässan.",
                        "Bo Dahlin, enhetschef");
        decider.press("Gå vidare till beslut").press("Fatta beslut");
        assertThat(decider.main()).contains("Beslutet är fattat");
        assertThat(Story.<Long>read(number, grantCase -> grantCase.granted().amount()))
                .isZero();
        assertThat(Story.<Long>read(number, grantCase -> grantCase.unpaid().amount()))
                .isZero();
        assertThat(company.open(at("/recoveries/1")).main())
                .contains("100 000 kr")
                .doesNotContain("Läs beslutet");
        assertThat(company.open(at("")).main()).contains("40 000 kr");

        Browser.as("registrar")
                .open(at(""))
                .press("Expediera beslutet om återkravet")
                .pressImpartially("Expediera", "channel", "PORTAL");
        company.open(at("/recoveries/1")).follow("Läs beslutet");
        assertThat(company.main()).contains("Beslut: stöd krävs tillbaka", "tre veckor");
        for (var language : new String[] {"sv", "en"}) {
            VeraPdf.check(Browser.as("applicant")
                    .open(at("/decision/pdf?ordinal=3&language=" + language))
                    .bytes());
        }

        company.press("Jag har läst beslutet");
        var payer = Browser.as("payer").open(at("/recoveries/1/invoice"));
        assertThat(payer.status()).isEqualTo(409);
        assertThat(payer.main()).contains("kan fortfarande överklagas");
        clock.moveTo(LocalDate.of(2026, 4, 8));
        payer.open(at("/recoveries/1")).press("Registrera fakturan för återkravet");
        payer.pressImpartially("Spara fakturan", "invoiceNumber", "F-1001", "payTo", "Bankgiro 123-4567");
        assertThat(company.open(at("/recoveries/1")).main())
                .contains("Att betala", "F-1001", "Bankgiro 123-4567", "40 000,00 kr");

        clock.moveTo(LocalDate.of(2026, 7, 14));
        assertThat(company.open(at("/recoveries/1")).main()).contains("390,14 kr", "40 390,14 kr", "2 + 2");
        payer.open(at("/recoveries/1")).press("Registrera en återbetalning");
        payer.press("Spara återbetalningen", "amount", "50 000", "reference", "OCR 77");
        assertThat(payer.errors()).singleElement().asString().contains("40 390,14");
        payer.press("Spara återbetalningen", "amount", "390,14");
        assertThat(payer.main()).contains("Återbetalningen är registrerad", "Väntar på betalning");
        payer.press("Registrera en återbetalning")
                .press("Spara återbetalningen", "amount", "40 000", "reference", "OCR 78");
        assertThat(payer.main()).contains("återkravet är slutreglerat", "Slutreglerat");
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.SETTLED);
        assertThat(Recoveries.events(number))
                .containsExactly(
                        "OPEN",
                        "HEAR",
                        "ANSWER",
                        "PROPOSE",
                        "DECIDE",
                        "DISPATCH",
                        "INVOICE",
                        "REPAY",
                        "REPAY",
                        "SETTLE");
    }

    /** Interest is paid with the first sum; the second is booked as come back. */
    @Test
    void whatHasComeBackIsBookedOnTheBudget() {
        number = Recoveries.repaid("1000.00");
        assertThat(Story.<BigDecimal>in(() -> (BigDecimal) database.createNativeQuery(
                                "select sum(e.recovered) from budget_entry e join grant_case c on c.id = e.case_id where c.number = :number")
                        .setParameter("number", number.value())
                        .getSingleResult()))
                .isEqualByComparingTo("1000");
    }

    /** P-06: of 100 000 kronor, 40 000 are paid; 15 000 of them go back, and the rest may be paid as before. */
    @Test
    void whatIsLeftOfTheGrantIsPaidAsBefore() {
        number = Recoveries.answered();
        Recoveries.then(number, "officer", (recovery, actor, now) -> {
            var proposal = recovery.proposal(false, Kronor.of(15_000), "Det mesta är gjort.", "Villkoren.", null);
            recovery.propose(proposal, actor, now);
        });
        Recoveries.then(number, "decider", Recoveries::decide);
        assertThat(Story.<Long>read(number, grantCase -> grantCase.granted().amount()))
                .isEqualTo(85_000);
        assertThat(Story.<Long>read(number, grantCase -> grantCase.unpaid().amount()))
                .isEqualTo(60_000);
        assertThat(Story.<Boolean>read(
                        number, grantCase -> grantCase.toRecover().isZero()))
                .isTrue();
    }

    @Test
    void nothingIsPaidWhileItIsInvestigated() {
        number = Recoveries.opened(Story.attested());
        var payer = Browser.as("payer").open(at("/claims/1/send"));
        assertThat(payer.status()).isEqualTo(409);
        assertThat(payer.main()).contains("Det utreds om stödet ska betalas");
    }

    /** What was decided to be paid is counted anew when it is withheld. */
    @Test
    void aClaimOnItsWayIsRecountedWhenTheRestIsWithheld() {
        number = Story.attested();
        Recoveries.opened(number);
        Recoveries.then(number, "officer", (recovery, actor, now) -> {
            var proposal = recovery.proposal(true, Kronor.ZERO, null, "Villkoren.", "Företaget finns inte längre.");
            recovery.propose(proposal, actor, now);
        });
        Recoveries.then(number, "decider", Recoveries::decide);
        assertThat(Story.<ClaimStatus>read(
                        number, grantCase -> grantCase.claims().getLast().status()))
                .isEqualTo(ClaimStatus.IN_REVIEW);
        assertThat(Story.<Boolean>read(number, grantCase -> grantCase.granted().isZero()))
                .isTrue();
    }

    @Test
    void theCaseIsNotClosedBeforeItIsSettled() {
        number = Recoveries.opened(Story.followUp());
        assertThat(Browser.as("officer").open(at("")).main()).contains("Ett återkrav är inte slutreglerat.");
    }

    /** The company has appealed in time: it is not certain that it owes anything. */
    @Test
    void whatIsAppealedIsNotInvoiced() {
        number = Recoveries.received();
        Story.then(number, "registrar", (grantCase, actor, now) -> {
            var content = new Appeal.Content(grantCase.companyName(), LocalDate.of(2026, 3, 2), "Vi håller inte med.");
            grantCase.appeal(grantCase.decisions().getLast(), content, AppealAction.REGISTER, actor, now);
        });
        clock.moveTo(LocalDate.of(2026, 6, 1));
        var payer = Browser.as("payer").open(at("/recoveries/1/invoice"));
        assertThat(payer.status()).isEqualTo(409);
        assertThat(payer.main()).contains("är överklagat");
    }

    /** A scheme on the region's own money is not under the ordinance. */
    @Test
    void ownMoneyIsNotReclaimedByTheOrdinance() {
        clock.moveTo(OtherSchemes.OPEN);
        number = Story.proposed(Story.received("Mässa i Wien", OtherSchemes.ownMoney()), Story.GRANT);
        Browser.as("decider").open(at("/decide/confirm")).pressImpartially("Fatta beslut");
        Story.then(number, "registrar", GrantCase::dispatch);
        Recoveries.hearing(number);
        assertThat(Browser.as("officer").open(at("/recoveries/1")).main())
                .contains("Villkoren för stödet har inte följts")
                .doesNotContain("29 §");
        assertThat(Browser.inEnglishAs("signatory").open(at("/recoveries/1")).main())
                .contains("conditions of the grant have not been followed")
                .doesNotContain("section 29");
    }

    @Test
    void whatHasNoGroundIsDroppedAndTheGrantStands() {
        number = Recoveries.answered();
        Browser.as("officer")
                .open(at("/recoveries/1"))
                .press("Avsluta återkravet utan beslut")
                .press("Avsluta återkravet utan beslut", "text", "Mässan blev av.");
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.DROPPED);
        assertThat(Story.<Long>read(number, grantCase -> grantCase.granted().amount()))
                .isEqualTo(100_000);
        assertThat(Browser.inEnglishAs("signatory").open(at("/recoveries/1")).main())
                .contains("Ended without a decision", "Mässan blev av.");
        assertThat(Browser.as("officer").open(at("")).buttons()).contains("Pröva återkrav eller hävning");
    }

    @Test
    void theOfficerGoesOnWhenTheTimeToAnswerIsOver() {
        number = Recoveries.hearing();
        var officer = Browser.as("officer").open(at("/recoveries/1/end-hearing"));
        assertThat(officer.status()).isEqualTo(409);
        clock.moveTo(LocalDate.of(2026, 6, 1));
        officer.open(at("/recoveries/1"))
                .press("Gå vidare utan svar om återkravet")
                .press("Gå vidare utan svar om återkravet");
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.OPENED);
    }

    /** What the company says on paper is in the decision, which would else say that it has not answered. */
    @Test
    void anAnswerOnPaperIsRegisteredAndStandsInTheDecision() {
        number = Recoveries.hearing();
        clock.moveTo(LocalDate.of(2026, 3, 10));
        var registrar = Browser.as("registrar").open(at("")).press("Registrera företagets svar om återkravet");
        registrar.pressImpartially(
                "Registrera svaret", "text", "Vi var på en annan mässa.", "cameOnDay", "1", "cameOnMonth", "2");
        assertThat(registrar.errors()).singleElement().asString().contains("2 mars 2026");
        registrar.press("Registrera svaret", "cameOnDay", "5", "cameOnMonth", "3");
        assertThat(registrar.main()).contains("Svaret är registrerat", "Vi var på en annan mässa.", "5 mars 2026");
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.OPENED);
        registrar
                .press("Registrera företagets svar om återkravet")
                .press("Registrera svaret", "text", "Här är bilagan som saknades.");
        assertThat(registrar.main()).contains("Vi var på en annan mässa.", "Här är bilagan som saknades.");
        assertThat(Browser.as("signatory").open(at("/recoveries/1")).main())
                .contains("Företagets svar registrerades", "Vi var på en annan mässa.");
        var officer = Browser.as("officer").open(at("/recoveries/1/propose"));
        officer.press("Lämna förslag", "withhold", "NO", "reasons", "Villkoren.");
        assertThat(Browser.as("decider")
                        .open(at("/recoveries/1/decide"))
                        .select(".letter")
                        .text())
                .contains("Vi var på en annan mässa.")
                .doesNotContain("har inte svarat");
    }

    /** The money on its way would change what is paid, and so what can be reclaimed. */
    @Test
    void nothingIsProposedWhileAPaymentIsWithTheBank() {
        number = Story.claim(Story.attested(), "payer", Claim::send);
        Recoveries.opened(number);
        var officer = Browser.as("officer").open(at("/recoveries/1/propose"));
        assertThat(officer.status()).isEqualTo(409);
        assertThat(officer.main()).contains("En utbetalning ligger hos banken");
        Story.claim(number, "attester", (claim, actor, now) -> claim.confirmPaid(actor, now, Stockholm.dateOf(now)));
        assertThat(officer.open(at("/recoveries/1/propose")).status()).isEqualTo(200);
    }

    /** A court sets the decision aside: nothing is owed, and what came back goes back, by somebody who did not decide. */
    @Test
    void whatACourtSetsAsideGoesBackToTheCompany() {
        number = Recoveries.overpaid();
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.OVERPAID);
        assertThat(Browser.as("signatory").open(at("/recoveries/1")).main())
                .contains("En domstol har upphävt beslutet", "40 000,00 kr ska betalas tillbaka till er");
        assertThat(Browser.as("payer").open("/inbox").mainToTheEnd())
                .contains("Återkrav att betala tillbaka till företaget", number.value());
        assertThat(Browser.as("payer").open(at("/recoveries/1/invoice")).status())
                .isEqualTo(409);
        var payer = Browser.as("payer").open(at("/recoveries/1"));
        payer.press("Registrera pengar tillbaka till företaget");
        payer.press("Spara", "amount", "40 000,01", "reference", "");
        assertThat(payer.errors())
                .containsExactly("Skriv en referens", "Mer än det som är för mycket betalt. Ange högst 40 000,00 kr");
        payer.press("Spara", "amount", "15 000", "reference", "Utbetalning 7", "paidOnDay", "1");
        assertThat(payer.errors()).singleElement().asString().contains("2 mars 2026");
        payer.press("Spara", "paidOnDay", "2");
        assertThat(payer.main()).contains("Det som betalades tillbaka är registrerat", "25 000,00 kr ska betalas");
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.OVERPAID);
        payer.press("Registrera pengar tillbaka till företaget");
        payer.press("Spara", "amount", "25 000", "reference", "Utbetalning 8");
        assertThat(payer.main()).contains("återkravet är slutreglerat").doesNotContain("ska betalas tillbaka till");
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.SETTLED);
        assertThat(Browser.inEnglishAs("signatory").open(at("/recoveries/1")).main())
                .contains("Paid back to the company", "Utbetalning 7", "Utbetalning 8", "Settled");
        assertThat(recovered()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void whoeverDecidedTheRecoveryDoesNotPayItBack() {
        number = Recoveries.overpaid();
        Recoveries.then(number, "payer", (recovery, actor, now) -> {
            for (var person : List.of("decider", "officer")) {
                var same = new Actor(
                        person,
                        person,
                        "ekonom",
                        Set.of(Role.PAYMENTS_OFFICER),
                        actor.region(),
                        Set.of(),
                        Set.of(),
                        Optional.empty());
                assertThat(recovery.mayTake(RecoveryAction.PAY_BACK, same, now))
                        .as(person)
                        .isFalse();
            }
            assertThat(recovery.mayTake(RecoveryAction.PAY_BACK, actor, now)).isTrue();
        });
    }

    /** What a court leaves of a debt may be paid already: nothing is waited for then. */
    @Test
    void aDebtThatIsPaidAsFarAsACourtLetsItStandIsSettled() {
        number = Recoveries.repaidAtOnce("10000.00");
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.DISPATCHED);
        Story.lastJudged(
                number, Judgment.Result.CHANGED, new Judgment.Terms(Outcome.GRANT, Kronor.of(30_000), null, null));
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.SETTLED);
        assertThat(recovered()).isEqualByComparingTo(BigDecimal.valueOf(10_000));
    }

    private BigDecimal recovered() {
        return Story.in(
                () -> (BigDecimal) database.createNativeQuery("select recovered from grant_case where number = :number")
                        .setParameter("number", number.value())
                        .getSingleResult());
    }

    /** What comes on paper late is received until it is decided; a proposal that did not know of it goes back. */
    @Test
    void anAnswerOnPaperAfterTheLastDayIsReceivedUntilTheDecision() {
        number = Recoveries.proposed();
        var registrar = Browser.as("registrar").open(at("/recoveries/1"));
        registrar.press("Registrera företagets svar om återkravet");
        registrar.pressImpartially("Registrera svaret", "text", "Vi har nya intyg.");
        assertThat(registrar.errors()).isEmpty();
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.OPENED);
        var officer = Browser.as("officer").open(at("/recoveries/1"));
        assertThat(officer.main()).contains("Vi var sjuka.", "Vi har nya intyg.");
        officer.press("Föreslå beslut om återkravet").press("Lämna förslag", "withhold", "NO", "reasons", "Villkoren.");
        Recoveries.then(number, "decider", Recoveries::decide);
        assertThat(registrar.open(at("/recoveries/1/register-answer")).status()).isEqualTo(409);
        number = Recoveries.opened();
        assertThat(registrar.open(at("/recoveries/1/register-answer")).status()).isEqualTo(409);
        assertThat(registrar.main()).contains("Företaget har inte fått yttra sig än.");
    }

    /** A decision that is not sent is none of the company's business, on the pages of its claims as on others. */
    @Test
    void theClaimsDoNotTellOfADecisionThatIsNotSent() {
        number = Recoveries.decided();
        assertThat(Browser.as("signatory").open(at("/claims")).main()).contains("100 000 kr", "60 000 kr");
        assertThat(Browser.as("auditor").open(at("/claims")).main())
                .doesNotContain("100 000 kr")
                .doesNotContain("60 000 kr");
    }

    /** A payment that is found late counts from its own day, and what has come back is the same in any order. */
    @Test
    void aPaymentFoundLateIsEnteredOnItsOwnDay() {
        number = Recoveries.invoiced();
        clock.moveTo(LocalDate.of(2026, 7, 14));
        repay("10000.00", LocalDate.of(2026, 7, 1));
        repay("20000.00", LocalDate.of(2026, 3, 20));
        assertThat(Story.<BigDecimal>in(() -> (BigDecimal)
                        database.createNativeQuery("select recovered from grant_case where number = :number")
                                .setParameter("number", number.value())
                                .getSingleResult()))
                .isEqualByComparingTo(BigDecimal.valueOf(40_000).subtract(principal()));
        assertThat(principal()).isBetween(BigDecimal.valueOf(10_000), new BigDecimal("10200"));
    }

    private void repay(String amount, LocalDate day) {
        var payer = Browser.as("payer").open(at("/recoveries/1")).press("Registrera en återbetalning");
        payer.press(
                "Spara återbetalningen",
                "amount",
                amount.replace('.', ','),
                "reference",
                "OCR 1",
                "paidOnDay",
                "" + day.getDayOfMonth(),
                "paidOnMonth",
                "" + day.getMonthValue());
        assertThat(payer.main()).contains("Återbetalningen är registrerad");
    }

    private BigDecimal principal() {
        return Story.read(
                number,
                grantCase -> grantCase
                        .recoveries()
                        .getLast()
                        .balance(rates.table(), LocalDate.of(2026, 7, 14))
                        .principal());
    }

    @Test
    void withoutHearingTheCompanyAReasonIsDemanded() {
        number = Recoveries.opened();
        var officer = Browser.as("officer").open(at("/recoveries/1/propose"));
        officer.press("Lämna förslag", "withhold", "NO", "reasons", "Villkoren.");
        assertThat(officer.errors()).singleElement().asString().contains("uppenbart obehövligt");
        officer.press("Lämna förslag", "unheard", "Företaget är upplöst.");
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.PROPOSED);
    }

    @Test
    void aProposalGoesBackWithAReason() {
        number = Recoveries.proposed();
        Browser.as("decider")
                .open(at("/recoveries/1/decide"))
                .press("Skicka tillbaka")
                .press("Skicka tillbaka", "reason", "Utred mässan.");
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.OPENED);
        assertThat(Browser.as("signatory").open(at("/recoveries/1")).main()).doesNotContain("Utred mässan.");
    }

    /** The decision is appealed as any other: to the court, through the region (2022:1468, 37 §). */
    @Test
    void theCompanyCanAppeal() {
        number = Recoveries.sent();
        var company = Browser.as("signatory").open(at("/decision?ordinal=3"));
        company.press("Jag har läst beslutet");
        assertThat(company.open(at("/decision?ordinal=3")).links()).anyMatch(link -> link.contains("verklaga"));
        assertThat(Story.<Boolean>read(
                        number,
                        grantCase -> grantCase
                                .appealTime(grantCase.decisions().getLast())
                                .lastDay()
                                .isPresent()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "applicant2, /recoveries/1, 404",
        "adviser, /recoveries/1, 404",
        "officer-skane, /recoveries/1, 404",
        "auditor, /recoveries/1, 200",
        "officer, /recoveries/2, 404",
        "officer, /recoveries/x, 404",
        "decider, /open-recovery, 403",
        "signatory, /open-recovery, 403",
        "officer, /open-recovery, 409",
        "officer2, /recoveries/1/hear, 409",
        "officer2, /recoveries/1/propose, 409",
        "signatory, /recoveries/1/drop, 403",
        "officer, /recoveries/1/decide, 403",
        "registrar, /recoveries/1/dispatch, 409",
        "officer, /recoveries/1/invoice, 403",
        "payer, /recoveries/1/invoice, 409",
        "payer, /recoveries/1/repay, 409",
        "attester, /recoveries/1/answer, 403"
    })
    void othersAndOtherTimesAreRefused(String person, String path, int expected) {
        number = Recoveries.proposed();
        assertThat(Browser.as(person).open(at(path)).status()).isEqualTo(expected);
        if (expected == 403 || expected == 409) {
            var sent = Browser.as(person).open("/").post(at(path), "version", "0", "text", "x");
            assertThat(sent.status()).isEqualTo(expected);
        }
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.PROPOSED);
    }

    private String at(String path) {
        return "/cases/" + number + path;
    }
}
