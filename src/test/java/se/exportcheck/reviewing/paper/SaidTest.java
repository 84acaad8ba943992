package se.exportcheck.reviewing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;

/** A company withdraws, accepts, declines and asks for its decision on paper. */
@QuarkusTest
class SaidTest {

    private static final List<String> STEPS =
            List.of("register-withdrawal", "register-acceptance", "register-decline", "register-decision-request");

    @Inject
    FrozenClock clock;

    @Test
    void aWithdrawalOnPaperIsRegisteredAndSentToDecision() {
        var number = Story.inReview();
        var registrar = Browser.as("registrar").open("/cases/" + number).press("Registrera återkallelse på papper");
        registrar.press("Registrera", said("says", "Vi hinner inte."));
        assertThat(registrar.errors()).isEmpty();
        assertThat(registrar.main())
                .contains("gäller från den dag den kom in", "Undertecknat av Karin Ek", "Vi hinner inte.", "post");
        assertThat(Story.<Boolean>read(number, GrantCase::isWithdrawn)).isTrue();
        assertThat(Browser.as("auditor").open("/cases/" + number + "/diary").main())
                .contains("Inkommen", "Återkallelse")
                .doesNotContain("Karin Ek");
        assertThat(Browser.as("auditor").open("/cases/" + number + "/events").main())
                .contains("Återkallelse på papper registrerades", "Rita Nyström");
        assertThat(Browser.as("applicant").open("/cases/" + number).main()).contains("Återkallelse");
        var decider = Browser.as("decider").open("/cases/" + number + "/decide");
        assertThat(decider.main()).contains("Vi hinner inte.");
    }

    @Test
    void anAcceptanceOnPaperIsKeptWithItsScan() {
        var number = Story.awaitingAcceptance();
        var officer = Browser.as("officer").open("/cases/" + number).press("Registrera godkännande på papper");
        officer.press("Registrera", said("file", new Browser.Upload("villkor.pdf", Samples.pdf("villkor"))));
        assertThat(officer.errors()).isEmpty();
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(Story.steps(number)).endsWith(CaseAction.REGISTER_ACCEPTANCE).doesNotContain(CaseAction.ACCEPT);
        assertThat(officer.open("/cases/" + number + "/material").main())
                .contains("Godkännande av villkoren", "villkor.pdf");
    }

    @Test
    void aDeclineOnPaperGoesBackToTheOfficer() {
        var number = Story.awaitingAcceptance();
        var registrar = Browser.as("registrar").open("/cases/" + number).press("Registrera avstående på papper");
        registrar.press("Registrera", said("says", "Vi väntar."));
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(Browser.as("officer").open("/cases/" + number + "/events").main())
                .contains("Vi väntar.");
    }

    @Test
    void aRequestOnPaperCountsFromTheDayThatItCame() {
        var number = Story.inReview();
        assertThat(Browser.as("registrar").open("/cases/" + number).buttons())
                .doesNotContain("Registrera begäran om avgörande på papper");
        clock.forward(Duration.ofDays(190));
        var registrar =
                Browser.as("registrar").open("/cases/" + number).press("Registrera begäran om avgörande på papper");
        registrar.press(
                "Registrera", said("arrivedDay", "1", "arrivedMonth", "9", "arrivedYear", "2026", "says", "Avgör nu."));
        assertThat(registrar.errors()).singleElement().asString().contains("från och med 2 september 2026");
        registrar.press(
                "Registrera", said("arrivedDay", "2", "arrivedMonth", "9", "arrivedYear", "2026", "says", "Avgör nu."));
        assertThat(registrar.errors()).isEmpty();
        assertThat(Browser.as("officer").open("/cases/" + number).main())
                .contains("begärde på papper, inkommet 2 september 2026", "senast 30 september 2026");
        assertThat(Browser.as("signatory").open("/cases/" + number).main())
                .contains("Ni begärde 2 september 2026 att ärendet ska avgöras");
    }

    @Test
    void whatIsNotSaidIsSaidAtTheField() {
        var number = Story.inReview();
        var browser = Browser.as("registrar").open("/cases/" + number + "/register-withdrawal");
        browser.press("Registrera");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.errors()).hasSize(5).anyMatch(error -> error.contains("får företräda företaget"));
        browser.press("Registrera", said("arrivedDay", "3", "says", "Nej"));
        assertThat(browser.errors()).singleElement().asString().contains("inte senare än i dag");
        browser.press("Registrera", said("arrivedDay", "1", "says", "Nej"));
        assertThat(browser.errors()).singleElement().asString().contains("från och med 2 mars 2026");
        assertThat(Story.<Boolean>read(number, GrantCase::isWithdrawn)).isFalse();
    }

    @Test
    void nobodyElseSaysThatTheCompanyHasSaidSomething() {
        var number = Story.inReview();
        for (var step : STEPS) {
            for (var person : List.of("decider", "manager", "auditor", "payer")) {
                assertThat(post(person, number, step)).as(person + step).isEqualTo(403);
            }
            for (var person : List.of("applicant", "signatory", "adviser", "officer-skane")) {
                assertThat(post(person, number, step)).as(person + step).isEqualTo(404);
            }
        }
        assertThat(Browser.as("registrar")
                        .open("/cases/" + number + "/register-acceptance")
                        .status())
                .isEqualTo(409);
        assertThat(Story.<Integer>read(number, c -> c.arrivals().size())).isZero();
    }

    @Test
    void thePagesPassTheGatesInBothLanguages() {
        var withdrawn = "/cases/" + Story.inReview();
        var accepted = "/cases/" + Story.awaitingAcceptance();
        for (var page : List.of(Chromium.as("registrar"), Chromium.inEnglishAs("registrar"))) {
            var language = page.getAttribute("html", "lang");
            page.navigate(withdrawn + "/register-withdrawal");
            PageGates.check(page);
            Chromium.screenshot(page, "said-withdrawal-" + language, 1280);
            page.locator("main form button.govuk-button").click();
            PageGates.check(page);
            Chromium.screenshot(page, "said-errors-" + language, 320);
            for (var step : List.of("/register-acceptance", "/register-decline")) {
                page.navigate(accepted + step);
                PageGates.check(page);
            }
            page.navigate(accepted);
            PageGates.check(page);
            Chromium.screenshot(page, "said-case-" + language, 1280);
            page.close();
        }
    }

    private static int post(String person, CaseNumber number, String step) {
        return Browser.as(person)
                .open("/")
                .post("/cases/" + number + "/" + step, "says", "Nej")
                .status();
    }

    private static Object[] said(Object... more) {
        var fields = new LinkedHashMap<Object, Object>();
        fields.put("channel", "POST");
        fields.put("arrivedDay", "2");
        fields.put("arrivedMonth", "3");
        fields.put("arrivedYear", "2026");
        fields.put("signer", "Karin Ek");
        fields.put("authorised", "yes");
        for (var i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        var all = new ArrayList<Object>();
        fields.forEach((name, value) -> all.addAll(List.of(name, value)));
        return all.toArray();
    }
}
