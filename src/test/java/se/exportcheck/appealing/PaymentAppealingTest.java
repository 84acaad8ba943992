package se.exportcheck.appealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.OtherSchemes;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimLine.Reason;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.clocks.LastDayPlace;
import se.exportcheck.cases.clocks.LastDays;

/** A payment decision is appealed as any other: read, appealed, handed over, judged, and decided again. */
@QuarkusTest
class PaymentAppealingTest {

    @Inject
    FrozenClock clock;

    @Inject
    LastDays lastDays;

    @Test
    void theCompanyAppealsAReductionAndGetsTheDifferenceAfterTheJudgment() {
        var number = reduced(Reason.OTHER);
        var read = today();
        var company = Browser.as("signatory").open("/cases/" + number + "/claims/1");
        assertThat(company.text())
                .contains("Beslutet om utbetalning", "Företaget får överklaga inom tre veckor")
                .doesNotContain("Sista dag att överklaga");
        company.follow("Beslut om utbetalning 2 mars 2026, begäran 1");
        assertThat(company.text()).contains("Ni kan överklaga beslutet till", "25 000 kr");
        company.press("Jag har läst beslutet");
        assertThat(company.text()).contains("Sista dag att överklaga");
        company.open("/cases/" + number + "/claims/1").follow("Överklaga beslutet");
        assertThat(company.text()).contains("begäran 1");
        company.press("Skicka överklagandet", "grounds", "");
        assertThat(company.status()).isEqualTo(422);
        company.press("Skicka överklagandet", "grounds", "Mässan hör till projektet.");
        assertThat(company.text()).contains("Överklagandet är inskickat.", "Beslut om utbetalning");
        assertThat(deadlines(number)).contains("PAYMENT_APPEAL", "FORWARD");
        examineAndForward(number, read);
        judge(number, "CHANGED");
        assertThat(claim(number).status()).isEqualTo(ClaimStatus.IN_REVIEW);
        company.open("/cases/" + number + "/claims/1");
        assertThat(company.text()).contains("Begäran granskas igen", "25 000 kr är redan utbetalt och räknas av");
        assertThat(company.open("/cases/" + number).text()).contains("Dom om ett beslut i ärendet");
        decideAgain(number);
        assertThat(claim(number).payable().amount()).isEqualTo(15_000);
        assertThat(Browser.as("signatory")
                        .open("/cases/" + number + "/claims/1")
                        .text())
                .contains("Tidigare beslut om samma begäran");
        Story.claim(number, "payer", Claim::send);
        Story.claim(number, "attester", (claim, actor, now) -> claim.confirmPaid(actor, now, today()));
        assertThat(Story.<Long>read(number, grantCase -> grantCase.paid().amount()))
                .isEqualTo(40_000);
    }

    @Test
    void openingTheLetterIsToHaveGotTheDecision() {
        var number = reduced(Reason.OTHER);
        Browser.as("signatory").open("/cases/" + number).follow("Utbetalningsbeslut med avdrag");
        assertThat(Browser.as("registrar")
                        .open("/cases/" + number + "/claims/1")
                        .text())
                .contains("Sista dag att överklaga");
    }

    @Test
    void whatIsPaidInFullIsNotAppealedButWhatComesIsRegistered() {
        var number = reduced(Reason.NOT_PROVED);
        var company = Browser.as("signatory").open("/cases/" + number + "/claims/1");
        assertThat(company.text()).contains("Beslutet får inte överklagas").doesNotContain("Överklaga beslutet");
        var ordinal = ordinal(number);
        assertThat(company.open("/cases/" + number + "/decisions/" + ordinal + "/appeal")
                        .status())
                .isEqualTo(409);
        assertThat(Browser.as("applicant2")
                        .open("/cases/" + number + "/decisions/" + ordinal + "/appeal")
                        .status())
                .isEqualTo(404);
        Browser.as("registrar")
                .open("/cases/" + number + "/claims/1")
                .follow("Registrera ett överklagande av beslutet")
                .press("Registrera", "grounds", "Brev.");
        assertThat(Browser.as("officer").open("/cases/" + number + "/appeals/1").text())
                .contains("Enligt regionens bedömning får beslutet inte överklagas");
    }

    @Test
    void onOwnMoneyItIsAnnouncedAndTriedByTheCourt() {
        clock.moveTo(OtherSchemes.OPEN);
        var proposed = Story.proposed(Story.received("Mässa i Prag", OtherSchemes.ownMoney()), Story.GRANT);
        Story.then(proposed, "decider", Story.deciding());
        Story.then(proposed, "registrar", GrantCase::dispatch);
        var number = reduced(Story.claimed(Story.then(proposed, "signatory", GrantCase::accept)), Reason.NOT_PROVED);
        var registrar = Browser.as("registrar").open("/cases/" + number + "/claims/1");
        assertThat(registrar.text()).contains("laglighetsprövning");
        registrar.follow("Beslut om utbetalning 1 september 2025, begäran 1").follow("Registrera tillkännagivandet");
        assertThat(registrar.text()).contains("begäran 1");
        assertThat(deadlines(number)).contains("POSTING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = reduced(Reason.OTHER);
        gates("signatory", language, "/cases/" + number + "/claims/1", "claim-decided");
        gates("signatory", language, "/cases/" + number + "/decision?ordinal=" + ordinal(number), "payment-decision");
        gates(
                "signatory",
                language,
                "/cases/" + number + "/decisions/" + ordinal(number) + "/appeal",
                "payment-appeal");
        VeraPdf.check(Browser.as("signatory")
                .open("/cases/%s/decision/pdf?ordinal=%d&language=%s".formatted(number, ordinal(number), language))
                .bytes());
    }

    private static void gates(String person, String language, String address, String name) {
        var page = language.equals("sv") ? Chromium.as(person) : Chromium.inEnglishAs(person);
        page.navigate(address);
        PageGates.check(page);
        Chromium.screenshot(page, name + "-" + language, 1280);
        Chromium.screenshot(page, name + "-" + language, 320);
        page.close();
    }

    private CaseNumber reduced(Reason reason) {
        return reduced(Story.claimed(), reason);
    }

    /** Of 80 000 kronor 50 000 are approved, attested through the door so that the letter is sent, and paid. */
    private CaseNumber reduced(CaseNumber number, Reason reason) {
        Story.claim(number, "officer", (claim, actor, now) -> {
            claim.review(actor, now);
            claim.reviewLine(claim.lines().getFirst(), new BigDecimal("50000.00"), reason, "Så här.", actor);
            claim.propose(actor, now);
        });
        Browser.as("attester")
                .open("/cases/" + number + "/claims/1/attest")
                .pressImpartially("Attestera utbetalningen");
        Story.claim(number, "payer", Claim::send);
        return Story.claim(number, "attester", (claim, actor, now) -> claim.confirmPaid(actor, now, today()));
    }

    private void examineAndForward(CaseNumber number, LocalDate read) {
        var officer = Browser.as("officer").open("/cases/" + number + "/appeals/1");
        officer.follow("Pröva om överklagandet kom i tid");
        officer.pressImpartially("Spara bedömningen", "misinformed", "NO", "reachedCourt", "NO");
        assertThat(officer.text()).contains("Kom i tid");
        officer.follow("Lämna över till domstolen")
                .press("Lämna över till domstolen", "note", "Regionen vidhåller beslutet.");
        assertThat(officer.open("/cases/" + number + "/material").text()).contains("Överlämnande av överklagande");
        assertThat(read).isEqualTo(today());
    }

    private void judge(CaseNumber number, String result) {
        var day = today();
        var officer = Browser.as("officer").open("/cases/" + number + "/appeals/1");
        officer.follow("Registrera domen")
                .press(
                        "Spara",
                        "result",
                        result,
                        "judgedOnDay",
                        String.valueOf(day.getDayOfMonth()),
                        "judgedOnMonth",
                        String.valueOf(day.getMonthValue()),
                        "judgedOnYear",
                        String.valueOf(day.getYear()),
                        "caseNumber",
                        "4711-26");
        assertThat(officer.errors()).isEmpty();
        officer.follow("Avsluta överklagandet").press("Avsluta överklagandet");
    }

    private void decideAgain(CaseNumber number) {
        Story.claim(number, "officer", (claim, actor, now) -> {
            claim.reviewLine(claim.lines().getFirst(), new BigDecimal("80000.00"), null, null, actor);
            claim.propose(actor, now);
        });
        Browser.as("attester")
                .open("/cases/" + number + "/claims/1/attest")
                .pressImpartially("Attestera utbetalningen");
    }

    private List<String> deadlines(CaseNumber number) {
        return Story.in(() -> lastDays.after(LastDayPlace.START, new LastDays.Wanted(null, null), 10_000)).stream()
                .filter(day -> day.number().equals(number))
                .map(day -> day.kind().name())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Stockholm.ZONE);
    }

    private static int ordinal(CaseNumber number) {
        return Story.read(number, grantCase -> grantCase.decisions().getLast().ordinal());
    }

    private static Claim claim(CaseNumber number) {
        return Story.read(number, grantCase -> grantCase.claims().getLast());
    }
}
