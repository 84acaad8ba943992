package se.exportcheck.appealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.OtherSchemes;
import se.exportcheck.PageGates;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Proposal;

/** A decision goes out by registered letter, and the receipt comes back. */
@QuarkusTest
class ReceiptTest {

    @Inject
    FrozenClock clock;

    @Test
    void theTimeToAppealCountsFromTheDayOnTheReceipt() {
        var number = sentByRegisteredLetter();
        var registrar = Browser.as("registrar").open("/cases/" + number + "/decision");
        assertThat(registrar.main())
                .contains(
                        "Skickat 1 september 2025 med rekommenderat brev och mottagningsbevis",
                        "Det är inte känt vilken dag företaget fick del av beslutet")
                .doesNotContain("Sista dag att överklaga");
        clock.moveTo(OtherSchemes.OPEN.plusDays(5));
        registrar.open(registrar.path()).follow("Registrera dag då företaget fick beslutet");
        registrar.press("Registrera", receipt("3", "5"));
        assertThat(registrar.errors()).isEmpty();
        assertThat(registrar.main())
                .contains(
                        "Företaget fick del av beslutet 3 september 2025: enligt mottagningsbevis",
                        "Registrerat av Rita Nyström",
                        "Tiden räknas från 3 september 2025",
                        "Sista dag att överklaga: 24 september 2025");
        assertThat(Browser.as("applicant")
                        .open("/cases/" + number + "/decision")
                        .main())
                .contains("enligt mottagningsbevis", "24 september 2025")
                .doesNotContain("Registrera dag då");
        assertThat(Browser.as("officer").open("/cases/" + number + "/material").main())
                .contains("Bevis på att beslutet 1 september 2025 är mottaget", "bevis.pdf");
        theBasisStandsWithTheAppeal(number);
    }

    private void theBasisStandsWithTheAppeal(CaseNumber number) {
        clock.moveTo(OtherSchemes.OPEN.plusDays(24));
        Story.appealed(number, OtherSchemes.OPEN.plusDays(24));
        var officer = Browser.as("officer").open("/cases/" + number + "/appeals/1");
        officer.follow("Pröva om överklagandet kom i tid");
        assertThat(officer.main()).contains("fick del av beslutet 3 september 2025: enligt mottagningsbevis");
        officer.pressImpartially(
                "Spara bedömningen", "misinformed", "NO", "reachedCourt", "NO", "assessment", "En dag för sent.");
        assertThat(officer.main()).contains("3 september 2025: enligt mottagningsbevis", "24 september 2025");
    }

    @Test
    void theDaysFollowOneAnother() {
        var number = sentByRegisteredLetter();
        clock.moveTo(OtherSchemes.OPEN.plusDays(5));
        var registrar = Browser.as("registrar").open(at(number));
        registrar.press("Registrera");
        assertThat(registrar.status()).isEqualTo(422);
        assertThat(registrar.errors()).hasSize(4);
        registrar.press("Registrera", receipt("31", "5"));
        assertThat(registrar.errors()).singleElement().asString().contains("från och med 1 september 2025");
        registrar.press("Registrera", receipt("7", "5"));
        assertThat(registrar.errors()).hasSize(2);
        registrar.press("Registrera", receipt("3", "2"));
        assertThat(registrar.errors()).singleElement().asString().contains("inte är före den dag då företaget");
        assertThat(Story.<Boolean>read(
                        number, c -> c.notified(c.decisions().getFirst()).isEmpty()))
                .isTrue();
    }

    @Test
    void howItIsSentMustBeSaid() {
        var number = Story.decided();
        var registrar = Browser.as("registrar").open("/").post("/cases/" + number + "/dispatch", "channel", "PIGEON");
        assertThat(registrar.status()).isEqualTo(422);
        assertThat(registrar.errors()).containsExactly("Välj hur beslutet skickas");
    }

    /** The same of a decision that an appeal came too late, from which the time to appeal that counts. */
    @Test
    void howADismissalIsSentAndWhenItCameIsKept() {
        var late = Story.appealExamined(
                Story.appealed(Story.appealable(), OtherSchemes.OPEN.plusDays(22)), OtherSchemes.OPEN);
        var number = Story.dismissed(late);
        var registrar = Browser.as("registrar").open("/cases/" + number + "/appeals/1/dispatch");
        registrar.post("/cases/" + number + "/appeals/1/dispatch", "channel", "");
        assertThat(registrar.errors()).containsExactly("Välj hur beslutet skickas");
        registrar.open("/cases/" + number + "/appeals/1/dispatch");
        registrar.press(registrar.select("main form button").text(), "channel", "POST");
        assertThat(registrar.errors()).isEmpty();
        var ordinal = Story.<Integer>read(number, c -> c.decisions().getLast().ordinal());
        assertThat(registrar
                        .open("/cases/" + number + "/decision?ordinal=" + ordinal)
                        .main())
                .contains("Skickat", "med vanlig post", "Registrera dag då företaget fick beslutet");
    }

    @Test
    void onlyThoseWhoSendDecisionsRecordIt() {
        var number = sentByRegisteredLetter();
        for (var person : List.of("decider", "manager", "auditor", "applicant", "signatory")) {
            assertThat(Browser.as(person)
                            .open("/")
                            .post(at(number), "evidence", "RECEIPT")
                            .status())
                    .as(person)
                    .isEqualTo(403);
        }
        assertThat(Browser.as("officer-skane")
                        .open("/")
                        .post(at(number), "evidence", "RECEIPT")
                        .status())
                .isEqualTo(404);
        assertThat(Browser.as("registrar")
                        .open("/cases/" + Story.decided() + "/decisions/1/receipt")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePagesPassTheGatesInBothLanguages() {
        var number = sentByRegisteredLetter();
        for (var page : List.of(Chromium.as("registrar"), Chromium.inEnglishAs("registrar"))) {
            page.navigate(at(number));
            PageGates.check(page);
            var language = page.getAttribute("html", "lang");
            Chromium.screenshot(page, "receipt-" + language, 1280);
            page.locator("main form button.govuk-button").click();
            PageGates.check(page);
            Chromium.screenshot(page, "receipt-errors-" + language, 320);
            page.navigate("/cases/" + number + "/decision");
            PageGates.check(page);
            Chromium.screenshot(page, "delivered-" + language, 1280);
            page.navigate("/cases/" + Story.decided() + "/dispatch");
            PageGates.check(page);
            Chromium.screenshot(page, "dispatch-how-" + language, 1280);
            page.close();
        }
    }

    private CaseNumber sentByRegisteredLetter() {
        clock.moveTo(OtherSchemes.OPEN);
        var proposal = Proposal.without(Outcome.DISMISSAL, "Ansökan är inte kompletterad.");
        var received = Story.received("Mässa i Wien", OtherSchemes.dismissalsAppealable());
        var number = Story.proposed(received, proposal);
        Browser.as("decider").open("/cases/" + number + "/decide/confirm").pressImpartially("Fatta beslut");
        var registrar = Browser.as("registrar").open("/cases/" + number + "/dispatch");
        registrar.press("Expediera", "channel", "REGISTERED");
        assertThat(registrar.errors()).isEmpty();
        assertThat(Story.<Boolean>read(number, GrantCase::isGranted)).isFalse();
        return number;
    }

    private static String at(CaseNumber number) {
        return "/cases/" + number + "/decisions/1/receipt";
    }

    /** Received by the party and come back on these days; the 31st is of August, the others of September. */
    private static Object[] receipt(String received, String came) {
        return new Object[] {
            "receivedOnDay", received,
            "receivedOnMonth", received.equals("31") ? "8" : "9",
            "receivedOnYear", "2025",
            "evidence", "RECEIPT",
            "cameOnDay", came,
            "cameOnMonth", "9",
            "cameOnYear", "2025",
            "channel", "POST",
            "file", new Browser.Upload("bevis.pdf", Samples.pdf("bevis"))
        };
    }
}
