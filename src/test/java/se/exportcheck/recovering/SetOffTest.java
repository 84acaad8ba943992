package se.exportcheck.recovering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.reconsideration.PaymentChange;
import se.exportcheck.cases.recoveries.Repayment;
import se.exportcheck.cases.setoffs.SetOffStatus;
import se.exportcheck.deadlines.DueCases;
import se.exportcheck.money.Kronor;
import se.exportcheck.payments.BankFiles;
import se.exportcheck.recovering.SetOffStories.Two;

/** What a company owes is taken from another payment to it, pressed from the first suspicion to the bank's answer (33 §). */
@QuarkusTest
class SetOffTest {

    @Inject
    FrozenClock clock;

    @Inject
    DueCases dueCases;

    private Two two;

    @BeforeEach
    void aDebtAndAPayment() {
        two = SetOffStories.ready();
    }

    @Test
    void aDebtIsTakenFromAPayment() {
        var officer = Browser.as("officer").open(debt("/recoveries/1")).press("Avräkna mot en utbetalning");
        officer.press("Skicka till företaget", "lastDayYear", "2020");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).hasSize(4);
        officer.press("Skicka till företaget", begin("50 000"));
        assertThat(officer.errors()).singleElement().asString().contains("högst så stort som utbetalningen");
        officer.press("Skicka till företaget", begin("15 000"));
        assertThat(officer.main())
                .contains("Företaget har fått ett brev", "Väntar på svar", "25 000 kr", "40 048,22 kr");
        var payer = Browser.as("payer").open(payment("/claims/1/send"));
        assertThat(payer.status()).isEqualTo(409);
        assertThat(payer.main()).contains("En avräkning mot utbetalningen är inte klar");

        var company = Browser.as("signatory").open(debt(""));
        assertThat(company.main()).contains("Kommunicering om avräkning", "Ni kan svara");
        company.open(debt("/set-offs/1")).press("Svara om avräkningen").press("Svara om avräkningen", "text", "");
        assertThat(company.errors()).containsExactly("Skriv ert svar");
        company.press("Svara om avräkningen", "text", "Vi behöver pengarna.");
        assertThat(company.main()).contains("Ert svar har kommit in", "Vi behöver pengarna.");

        officer.open(debt("/set-offs/1")).press("Föreslå beslut om avräkning");
        officer.press("Föreslå beslut om avräkning", "amount", "16 000", "text", "Skulden är förfallen.");
        assertThat(officer.errors()).singleElement().asString().contains("fått yttra sig om");
        officer.press("Föreslå beslut om avräkning", "amount", "15 000");
        assertThat(officer.main()).contains("Föreslagen", "Skulden är förfallen.");
        assertThat(Browser.as("auditor").open("/audit?kind=set_off_event").main())
                .contains("Beslut om avräkning föreslogs");
        assertThat(company.open(debt("/set-offs/1")).main()).contains("Utreds").doesNotContain("Skulden är förfallen");

        var decider = Browser.as("decider").open(debt("/set-offs/1/decide"));
        assertThat(decider.select(".letter").text())
                .contains(
                        "15 000 kr av det som Mälarsensor AB är skyldigt",
                        "är 25 000 kr kvar",
                        "33 § förordningen",
                        "Vi behöver pengarna.",
                        "Bo Dahlin, enhetschef");
        decider.press("Fatta beslut");
        assertThat(decider.main()).contains("Beslutet är fattat");
        assertThat(company.open(debt("/set-offs/1")).main()).doesNotContain("Läs beslutet");
        Browser.as("registrar")
                .open(debt("/set-offs/1"))
                .press("Expediera beslutet om avräkning")
                .press("Expediera", "channel", "PORTAL");
        company.open(debt("/set-offs/1")).follow("Läs beslutet");
        assertThat(company.main()).contains("Beslut om avräkning", "tre veckor");
        for (var language : new String[] {"sv", "en"}) {
            VeraPdf.check(Browser.as("applicant")
                    .open(debt("/decision/pdf?ordinal=4&language=" + language))
                    .bytes());
        }
        company.press("Jag har läst beslutet");

        clock.moveTo(LocalDate.of(2026, 5, 4));
        dueCases.takeDueSteps();
        assertThat(payer.open(payment("/claims/1/send")).status()).isEqualTo(409);
        clock.moveTo(LocalDate.of(2026, 5, 5));
        dueCases.takeDueSteps();
        assertThat(officer.open(debt("/set-offs/1")).main()).contains("Klar att genomföra");
        assertThat(payer.open(payment("/claims/1")).main())
                .contains("Av utbetalningen avräknas 15 000 kr", "25 000 kr går till företaget");
        payer.open("/payments/files/new")
                .press(
                        "Gör filen",
                        "claim",
                        List.of(BankFiles.claim(two.payment())),
                        "executionDay",
                        "5",
                        "executionMonth",
                        "5",
                        "executionYear",
                        "2026",
                        "checked",
                        "true",
                        "note",
                        "Inget hos Kronofogden eller Bolagsverket.");
        assertThat(payer.main()).contains("Betalfilen är gjord", "25 000 kr").doesNotContain("40 000 kr");
        var ledger =
                new String(payer.open("/payments/" + two.payment() + "-1.csv").bytes(), UTF_8);
        assertThat(ledger).contains(";25000;", ";40000;15000;" + two.debt());
        answered("40000.00");
        assertThat(claim().status()).as("another sum than was sent").isEqualTo(ClaimStatus.SENT_TO_ECONOMY);
        answered("25000.00");
        assertThat(claim().status()).isEqualTo(ClaimStatus.PAID);

        assertThat(paid(two.payment())).isEqualTo(40_000);
        assertThat(SetOffStories.status(two)).isEqualTo(SetOffStatus.BOOKED);
        assertThat(Recoveries.events(two.debt())).endsWith("BEGIN_SET_OFF", "SET_OFF");
        // interest of 33 days goes first: 40 000 × 4 % × 33 / 365 = 144.66
        assertThat(left()).isEqualByComparingTo("25144.66");
        assertThat(recovered(two.debt())).isEqualByComparingTo("14855.34");
        assertThat(company.open(debt("/recoveries/1")).main()).contains("25 144,66 kr", "avräkning");
        assertThat(officer.open(payment("/diary")).main()).contains("Beslut om avräkning mot utbetalning 1");
        assertThat(officer.open(debt("/diary")).main()).contains("Svar om avräkning");
        clock.moveTo(LocalDate.of(2026, 6, 5));
        // 31 days more of 25 144.66 only
        assertThat(left()).isEqualByComparingTo("25230.08");
    }

    @Test
    void whatIsAllSetOffNeverGoesToTheBank() {
        two = SetOffStories.done(40_000);
        var payer = Browser.as("payer").open("/payments/files/new");
        assertThat(payer.mainToTheEnd()).doesNotContain(two.payment().value());
        payer.open(payment("/claims/1")).press("Bokför utbetalningen som avräknad");
        assertThat(payer.main()).contains("Inget går till banken");
        payer.pressImpartially("Bokför utbetalningen som avräknad");
        assertThat(payer.main()).contains("bokförd som avräknad");
        assertThat(claim().status()).isEqualTo(ClaimStatus.PAID);
        assertThat(paid(two.payment())).isEqualTo(40_000);
        assertThat(left())
                .as("the interest that went first is left of the debt")
                .isBetween(new BigDecimal("1.00"), new BigDecimal("400.00"));
        var ledger =
                new String(payer.open("/payments/" + two.payment() + "-1.csv").bytes(), UTF_8);
        assertThat(ledger).contains(";0;", ";40000;40000;" + two.debt());
    }

    @Test
    void whatTheCompanyHasPaidMeanwhileIsNotSetOff() {
        two = SetOffStories.sent(40_000);
        repay("30000.00");
        assertThat(SetOffStories.status(two)).isEqualTo(SetOffStatus.LAPSED);
        assertThat(Browser.as("signatory").open(debt("/set-offs/1")).main())
                .contains("Genomförs inte", "Skulden är inte längre så stor");
        Story.claim(two.payment(), "payer", Claim::send);
        assertThat(claim().toBank().amount()).isEqualTo(40_000);
    }

    @Test
    void whatIsStillOwedIsSetOffAllTheSame() {
        two = SetOffStories.done(15_000);
        repay("20000.00");
        assertThat(SetOffStories.status(two)).isEqualTo(SetOffStatus.FINAL);
    }

    @Test
    void aPaymentThatComesBackIsSentAgainWithWhatIsSetOff() {
        two = SetOffStories.done(15_000);
        Story.claim(two.payment(), "payer", Claim::send);
        Browser.as("attester")
                .open("/cases/" + two.payment() + "/claims/1")
                .press("Notera att banken inte kunde betala")
                .press("Notera att betalningen kom tillbaka", "why", "Kontot är avslutat.");
        assertThat(SetOffStories.status(two)).isEqualTo(SetOffStatus.FINAL);
        assertThat(claim().toBank().amount()).isEqualTo(25_000);
        assertThat(Browser.as("signatory").open(debt("/set-offs/1")).main())
                .contains("Beslutad", "Avräkningen görs när pengarna skickas på nytt");
        SetOffStories.pay(two);
        assertThat(SetOffStories.status(two)).isEqualTo(SetOffStatus.BOOKED);
        assertThat(paid(two.payment())).isEqualTo(40_000);
        var ledger = new String(
                Browser.as("payer")
                        .open("/payments/" + two.payment() + "-1-2.csv")
                        .bytes(),
                UTF_8);
        assertThat(ledger).contains(";25000;", ";40000;15000;" + two.debt());
        assertThat(Browser.inEnglishAs("officer").open(debt("/set-offs/1")).main())
                .contains("The bank sent the payment back", "Done");
    }

    @Test
    void theListOfPaymentsSaysWhatWillBeSent() {
        two = SetOffStories.decided(15_000);
        assertThat(row()).containsSubsequence("40 000 kr", "15 000 kr", "25 000 kr");
        SetOffStories.then(two, "decider", (setOff, actor, now) -> setOff.giveUp("Rekonstruktion.", actor, now));
        assertThat(row()).contains("40 000 kr").doesNotContain("25 000 kr");
    }

    /** On whichever page of the list it is. */
    private String row() {
        var payments = Browser.as("payer").open("/payments?step=" + ClaimAction.SEND.path());
        var row = "tr:contains(" + two.payment() + ")";
        while (payments.select(row).isEmpty() && !payments.select("a[rel=next]").isEmpty()) {
            payments.open(payments.select("a[rel=next]").attr("href"));
        }
        return payments.select(row).text();
    }

    @Test
    void whatIsRepaidWhileTheBankHasThePaymentIsNotSetOffAfterAReturn() {
        two = SetOffStories.done(40_000 - 15_000);
        Story.claim(two.payment(), "payer", Claim::send);
        repay("30000.00");
        assertThat(SetOffStories.status(two)).as("the bank has the rest").isEqualTo(SetOffStatus.FINAL);
        SetOffStories.comeBack(two);
        assertThat(SetOffStories.status(two)).isEqualTo(SetOffStatus.LAPSED);
        assertThat(claim().toBank().amount()).isEqualTo(40_000);
        assertThat(Browser.as("officer").open(debt("/set-offs/1")).main()).contains("Skulden är inte längre så stor");
    }

    @Test
    void aPaymentThatIsDecidedAnewIsNoLongerLess() {
        two = SetOffStories.sent(15_000);
        Story.claim(
                two.payment(),
                "officer",
                (claim, actor, now) -> claim.reconsider(PaymentChange.OTHER_REASON, "Ny uppgift.", null, actor, now));
        assertThat(SetOffStories.status(two)).isEqualTo(SetOffStatus.LAPSED);
        assertThat(claim().setOff().amount()).isZero();
    }

    @Test
    void theRegionMayPayInFullInstead() {
        two = SetOffStories.done(15_000);
        Browser.as("decider")
                .open(debt("/set-offs/1"))
                .press("Betala ut i stället för att avräkna")
                .press("Betala ut i stället för att avräkna", "text", "Företaget har ansökt om rekonstruktion.");
        assertThat(SetOffStories.status(two)).isEqualTo(SetOffStatus.LAPSED);
        assertThat(claim().toBank().amount()).isEqualTo(40_000);
    }

    @Test
    void aDebtThatCanBeAppealedIsNotSetOff() {
        var number = Recoveries.received();
        var officer = Browser.as("officer").open("/cases/" + number + "/recoveries/1/begin-set-off");
        assertThat(officer.status()).isEqualTo(409);
        assertThat(officer.main()).contains("kan fortfarande överklagas");
    }

    /** REC-04: a payment that is stopped, for aid that is not repaid (28 §) or anything else, is not taken of. */
    @Test
    void aStoppedPaymentIsNotTakenOf() {
        Story.claim(two.payment(), "officer", (claim, actor, now) -> claim.checkStops(false, "28 §", actor, now));
        var officer = Browser.as("officer").open(debt("/recoveries/1/begin-set-off"));
        officer.press("Skicka till företaget", begin("15 000"));
        assertThat(officer.errors()).singleElement().asString().contains("Utbetalningen är stoppad");
    }

    /** What the officer proposes is none of the company's business before it is decided and sent. */
    @Test
    void aLowerSumIsShownToTheCompanyWhenItIsDecided() {
        two = SetOffStories.heard(15_000);
        SetOffStories.then(
                two,
                "officer",
                (setOff, actor, now) -> setOff.propose(Kronor.of(9_000), "Skälen.", SetOffStories.RATES, actor, now));
        var company = Browser.as("signatory");
        for (var page : List.of(debt("/set-offs/1"), debt(""), debt("/recoveries/1"), payment("/claims/1"))) {
            assertThat(company.open(page).main()).as(page).contains("15 000 kr").doesNotContain("9 000 kr");
        }
        assertThat(company.open(debt("/set-offs/1")).main())
                .contains("25 000 kr")
                .doesNotContain("31 000 kr");
        assertThat(Browser.as("officer").open(debt("/set-offs/1")).main()).contains("9 000 kr", "31 000 kr");
        SetOffStories.then(two, "decider", SetOffStories::decide);
        assertThat(company.open(debt("/set-offs/1")).main()).doesNotContain("9 000 kr");
        SetOffStories.then(two, "registrar", SetOffStories::send);
        assertThat(company.open(debt("/set-offs/1")).main()).contains("9 000 kr", "31 000 kr");
    }

    @Test
    void nobodyDecidesWhatTheyHavePrepared() {
        two = SetOffStories.proposed(15_000);
        for (var person : List.of("officer", "payer", "signatory", "auditor")) {
            assertThat(Browser.as(person).open(debt("/set-offs/1/decide")).status())
                    .as(person)
                    .isIn(403, 404);
        }
        assertThat(Browser.as("officer-skane").open(debt("/set-offs/1")).status())
                .isEqualTo(404);
        assertThat(Browser.as("applicant2").open(debt("/set-offs/1")).status()).isEqualTo(404);
    }

    /** A court takes the recovery back when it is set off: as much is to go to the company as was taken. */
    @Test
    void whatWasTakenForADebtThatNeverWasGoesBack() {
        two = SetOffStories.booked(15_000);
        SetOffJudgments.ofRecovery(two.debt());
        assertThat(Recoveries.events(two.debt())).endsWith("OWE_BACK");
        assertThat(Browser.as("signatory").open(debt("/recoveries/1")).main())
                .contains("15 000,00 kr ska betalas tillbaka till er");
    }

    @Test
    void anOverturnedSetOffIsPaidOutAndTheDebtIsOwedAgain() {
        two = SetOffStories.booked(15_000);
        SetOffJudgments.ofSetOff(two.debt());
        assertThat(SetOffStories.status(two)).isEqualTo(SetOffStatus.OVERTURNED);
        assertThat(recovered(two.debt())).isEqualByComparingTo("0");
        assertThat(left()).isGreaterThan(new BigDecimal("40000"));
        var attester = Browser.as("attester").open(debt("/set-offs/1"));
        attester.press("Registrera utbetalning efter upphävd avräkning")
                .pressImpartially("Registrera utbetalning efter upphävd avräkning", "text", "Utbetalning 12");
        assertThat(SetOffStories.status(two)).isEqualTo(SetOffStatus.PAID_OUT);
        assertThat(Browser.as("signatory").open(debt("/set-offs/1")).main()).contains("Upphävd och utbetald");
    }

    @Test
    void aCourtOverturnsItBeforeItIsDone() {
        two = SetOffStories.sent(15_000);
        SetOffJudgments.ofSetOff(two.debt());
        assertThat(SetOffStories.status(two)).isEqualTo(SetOffStatus.LAPSED);
        assertThat(claim().toBank().amount()).isEqualTo(40_000);
    }

    private Object[] begin(String amount) {
        return new Object[] {
            "claim",
            BankFiles.claim(two.payment()),
            "amount",
            amount,
            "message",
            "Ni är skyldiga oss pengar.",
            "lastDayYear",
            "2026"
        };
    }

    private void answered(String amount) {
        BankFiles.answered(
                Browser.as("payer"),
                BankFiles.booked("camt.054.xml", two.payment() + "-1", amount, "2026-05-05", "DBIT"));
    }

    private void repay(String amount) {
        Recoveries.then(
                two.debt(),
                "payer",
                (recovery, actor, now) -> recovery.repay(
                        new Repayment.Sum(SetOffStories.today(), new BigDecimal(amount), "OCR 1"),
                        SetOffStories.RATES,
                        actor,
                        now));
    }

    private Claim claim() {
        return Story.in(() -> {
            var claim = SetOffStories.claim(two.payment());
            claim.toBank(); // reads what it needs while it can
            return claim;
        });
    }

    private BigDecimal left() {
        return Story.read(
                two.debt(),
                found -> found.recoveries()
                        .getLast()
                        .balance(SetOffStories.RATES, SetOffStories.today())
                        .total());
    }

    private static long paid(CaseNumber number) {
        return Story.<Long>read(number, found -> found.paid().amount());
    }

    private static BigDecimal recovered(CaseNumber number) {
        return Story.read(number, found -> found.recovered());
    }

    private String debt(String path) {
        return "/cases/" + two.debt() + path;
    }

    private String payment(String path) {
        return "/cases/" + two.payment() + path;
    }
}
