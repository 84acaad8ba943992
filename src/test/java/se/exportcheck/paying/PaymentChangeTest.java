package se.exportcheck.paying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.reconsideration.PaymentChange;
import se.exportcheck.web.PaymentChangeMessages;

/** A decision on payment is put right or changed to the company's favour, as other decisions are (36 to 39 §§). */
@QuarkusTest
class PaymentChangeTest {

    private static final String STEP = "Ta upp beslutet om utbetalning igen";

    /** 80 000 kronor are approved where it should have been 60 000. */
    @Test
    void aSlipInTheAmountIsPutRightBeforeItIsPaid() {
        var number = attested("80000.00");
        var officer = Browser.as("officer").open(at(number)).press(STEP);
        assertThat(officer.main()).contains("Enligt beslutet blir det 40 000 kr sammanlagt");
        officer.press(STEP, "why", "");
        assertThat(officer.errors())
                .containsExactly("Skriv vad som är fel och vad som ska gälla", "Välj varför beslutet ska ändras");
        officer.press(STEP, "ground", "SLIP", "why", "Rad 1 ska vara 60 000 kr.");
        assertThat(officer.errors()).singleElement().asString().startsWith("Skriv hur företaget har fått yttra sig");
        officer.pressImpartially(STEP, "hearing", "Ringde 2 mars, inga invändningar.");
        assertThat(officer.main()).contains("Beslutet är upptaget igen", "Regionen började rätta beslutet");
        assertThat(claim(number).status()).isEqualTo(ClaimStatus.IN_REVIEW);
        assertThat(Browser.as("payer").open(at(number) + "/send").status()).isEqualTo(409);
        reviewed(number, "60000.00");
        decidedAgain(number);
        assertThat(claim(number).payable().amount()).isEqualTo(30_000);
        assertThat(decision(number))
                .contains(
                        "Beslutet rättar ett skrivfel eller räknefel i beslutet den 2 mars 2026 (36 § förvaltningslagen)",
                        "Rad 1 ska vara 60 000 kr.",
                        "30 000 kr");
    }

    /** 30 000 kronor are paid; an invoice that came late gives 10 000 more, and nothing that is paid is paid again. */
    @Test
    void whatIsPaidIsChangedToTheCompanysFavourAndOnlyTheRestIsPaid() {
        var number = paid(attested("60000.00"));
        var officer = Browser.as("officer").open(at(number)).press(STEP);
        officer.press(STEP, "ground", "SLIP", "why", "Fel.", "hearing", "Behövs inte.");
        assertThat(officer.errors()).singleElement().asString().startsWith("Det som är betalt rättas inte");
        officer.pressImpartially(STEP, "ground", "NEW_CIRCUMSTANCES", "why", "Fakturan har kommit in.");
        assertThat(officer.main()).contains("Regionen började ompröva beslutet", "30 000 kr är redan utbetalt");
        reviewed(number, "50000.00");
        assertThat(officer.open(at(number) + "/propose").status()).isEqualTo(409);
        assertThat(officer.main()).contains("Beslutet får bara ändras till företagets fördel.");
        reviewed(number, "80000.00");
        decidedAgain(number);
        assertThat(claim(number).payable().amount()).isEqualTo(10_000);
        assertThat(decision(number))
                .contains(
                        "Beslutet ändrar beslutet den 2 mars 2026 till er fördel (37 § förvaltningslagen)",
                        "Fakturan har kommit in.",
                        "30 000 kr är redan utbetalt och räknas av");
        paid(number);
        assertThat(Story.<Long>read(number, grantCase -> grantCase.paid().amount()))
                .isEqualTo(40_000);
        assertThat(Browser.inEnglishAs("signatory").open(at(number)).main())
                .contains("Earlier decisions on the same claim");
    }

    /** It was taken up by mistake: nothing is decided anew, no letter is sent, and it is paid as it was decided. */
    @Test
    void whatIsTakenUpForNothingIsLeftAsItWas() {
        var number = attested("60000.00");
        var officer = Browser.as("officer").open(at(number)).press(STEP);
        officer.pressImpartially(STEP, "ground", "OTHER_REASON", "why", "Är rad 1 rätt?");
        assertThat(officer.open(at(number) + "/propose").status()).isEqualTo(409);
        assertThat(officer.main()).contains("Det som nu är godkänt är samma sak som beslutet säger.");
        officer.open(at(number)).press("Ändra inte beslutet").press("Ändra inte beslutet", "why", "");
        assertThat(officer.errors()).hasSize(1);
        officer.press("Ändra inte beslutet", "why", "Rad 1 är rätt.");
        assertThat(officer.main()).contains("Beslutet står fast.", "Rad 1 är rätt.");
        assertThat(claim(number).status()).isEqualTo(ClaimStatus.DECIDED);
        paid(number);
        officer.open(at(number)).press(STEP);
        officer.pressImpartially(STEP, "ground", "NEW_CIRCUMSTANCES", "why", "Har något kommit in?");
        officer.press("Ändra inte beslutet").press("Ändra inte beslutet", "why", "Nej.");
        assertThat(claim(number).status()).isEqualTo(ClaimStatus.PAID);
        assertThat(Story.<Long>read(number, grantCase -> grantCase.paid().amount()))
                .isEqualTo(30_000);
        assertThat(Story.<Long>read(
                        number,
                        grantCase -> grantCase.claims().getLast().decisions().count()))
                .isEqualTo(1);
    }

    /** Förvaltningslagen rules what is paid of state money, not of the region's own (2 §). */
    @ParameterizedTest
    @EnumSource(PaymentChange.class)
    void theLawIsNamedWhereItApplies(PaymentChange ground) {
        var say = MessageBundles.get(PaymentChangeMessages.class);
        assertThat(say.groundHint(ground, true)).contains("§ förvaltningslagen");
        assertThat(say.groundHint(ground, false))
                .doesNotContain("förvaltningslagen")
                .isNotBlank();
    }

    /** A word that is wrong is put right beside the decision, by those who decide on payments. */
    @Test
    void aWordIsPutRightBesideTheDecision() {
        var number = attested("80000.00");
        var ordinal = Story.<Integer>read(
                number,
                grantCase ->
                        grantCase.claims().getLast().decision().orElseThrow().ordinal());
        var address = "/cases/" + number + "/decision?ordinal=" + ordinal;
        var attester = Browser.as("attester").open(address).follow("Rätta ett skrivfel");
        attester.pressImpartially(
                "Besluta om rättelse",
                "wrong",
                "Marknadsstudie Tyskland",
                "right",
                "Marknadsstudie Österrike",
                "hearing",
                "Det är uppenbart obehövligt.");
        assertThat(attester.text()).contains("Rättelsen är beslutad.");
        var company = Browser.as("signatory").open(at(number));
        assertThat(company.main()).contains("Rättelser av beslutet");
        company.follow("Rättelse 2 mars 2026");
        assertThat(company.text()).contains("Marknadsstudie Österrike", "Anders Holm", "Beslut: rättelse");
        assertThat(claim(number).payable().amount()).isEqualTo(40_000);
        for (var person : new String[] {"officer", "decider", "signatory"}) {
            assertThat(Browser.as(person)
                            .open("/cases/" + number + "/decisions/" + ordinal + "/rectify")
                            .status())
                    .as(person)
                    .isEqualTo(403);
        }
    }

    /** While it is appealed only what is obviously wrong is changed, and nothing that the court has before it (39 §). */
    @Test
    void whatIsAppealedIsTheCourtsToChange() {
        var number = Story.then(
                attested("60000.00"),
                "registrar",
                (grantCase, actor, now) -> grantCase.appeal(
                        grantCase.claims().getLast().decision().orElseThrow(),
                        new Appeal.Content(grantCase.companyName(), Stockholm.dateOf(now), "Mässan hör till."),
                        AppealAction.REGISTER,
                        actor,
                        now));
        var officer = Browser.as("officer").open(at(number)).press(STEP);
        officer.pressImpartially(STEP, "ground", "OTHER_REASON", "why", "Mässan hör till.");
        assertThat(officer.errors()).singleElement().asString().contains("39 § förvaltningslagen");
        Story.appealExamined(number, Stockholm.today(FrozenClock.get()));
        Story.appeal(number, "registrar", (appeal, actor, now) -> appeal.forward(actor, now, null));
        assertThat(officer.open(at(number) + "/reconsider").status()).isEqualTo(409);
        assertThat(officer.main()).contains("Beslutet ligger hos domstolen");
    }

    @ParameterizedTest
    @CsvSource({
        "signatory, 403",
        "attester, 403",
        "decider, 403",
        "auditor, 403",
        "applicant2, 404",
        "officer-skane, 404"
    })
    void itIsTheOfficersToTakeUp(String person, int expected) {
        var number = attested("80000.00");
        assertThat(Browser.as(person).open(at(number) + "/reconsider").status()).isEqualTo(expected);
        assertThat(Browser.as(person)
                        .open("/")
                        .post(at(number) + "/reconsider", "ground", "OTHER_REASON", "why", "x")
                        .status())
                .isEqualTo(expected);
        assertThat(claim(number).status()).isEqualTo(ClaimStatus.DECIDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = attested("80000.00");
        try (var page = language.equals("sv") ? Chromium.as("officer") : Chromium.inEnglishAs("officer")) {
            page.navigate(at(number) + "/reconsider");
            PageGates.check(page);
            Chromium.screenshot(page, "reconsider-payment-" + language, 1280);
            page.locator("main form button[type=submit]").first().click();
            page.waitForSelector(".govuk-error-summary");
            PageGates.check(page);
            Chromium.screenshot(page, "reconsider-payment-errors-" + language, 320);
            Story.claim(
                    number,
                    "officer",
                    (claim, actor, now) -> claim.reconsider(
                            PaymentChange.SLIP, "Rad 1 är fel.", "Det behövs uppenbart inte.", actor, now));
            page.navigate(at(number));
            PageGates.check(page);
            Chromium.screenshot(page, "reconsidered-payment-" + language, 1280);
            page.navigate(at(number) + "/leave-unchanged");
            PageGates.check(page);
            Chromium.screenshot(page, "leave-payment-" + language, 320);
        }
    }

    /** So much of 80 000 kronor is approved, attested through the door so that the letter is sent. */
    private static CaseNumber attested(String approved) {
        var number = Story.claim(Story.claimed(), "officer", Claim::review);
        reviewed(number, approved);
        decidedAgain(number);
        return number;
    }

    private static CaseNumber paid(CaseNumber number) {
        Story.claim(number, "payer", Claim::send);
        return Story.claim(
                number, "attester", (claim, actor, now) -> claim.confirmPaid(actor, now, Stockholm.dateOf(now)));
    }

    private static void reviewed(CaseNumber number, String approved) {
        Story.claim(number, "officer", (claim, actor, now) -> {
            var line = claim.lines().getFirst();
            var whole = line.amount().compareTo(new BigDecimal(approved)) == 0;
            claim.reviewLine(
                    line,
                    new BigDecimal(approved),
                    whole ? null : ClaimLine.Reason.OTHER,
                    whole ? null : "Fel.",
                    actor);
        });
    }

    private static void decidedAgain(CaseNumber number) {
        Browser.as("officer").open(at(number) + "/propose").press("Föreslå utbetalning");
        Browser.as("attester").open(at(number) + "/attest").pressImpartially("Attestera utbetalningen");
    }

    private static String decision(CaseNumber number) {
        var ordinal = Story.<Integer>read(
                number,
                grantCase ->
                        grantCase.claims().getLast().decision().orElseThrow().ordinal());
        return Browser.as("signatory")
                .open("/cases/" + number + "/decision?ordinal=" + ordinal)
                .text();
    }

    private static Claim claim(CaseNumber number) {
        return Story.read(number, (GrantCase grantCase) -> grantCase.claims().getLast());
    }

    private static String at(CaseNumber number) {
        return "/cases/" + number + "/claims/1";
    }
}
