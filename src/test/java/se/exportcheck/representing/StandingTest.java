package se.exportcheck.representing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.people.Powers;

/** A power of attorney is sent with an application, an officer checks it, and until then its holder fills in only. */
@QuarkusTest
class StandingTest {

    @Inject
    FrozenClock clock;

    private CaseNumber number = new CaseNumber("RV000000");

    @AfterEach
    void leave() {
        clock.reset();
        var at = Representing.at(Representing.malarsensor(), "invited");
        Browser.as("signatory").open(at + "/remove").press("Ta bort");
    }

    /** {@code invited} fills in for Mälarsensor, and has attached a power of attorney to what is sent in. */
    private void sentWithPower() {
        Representing.add(Representing.malarsensor(), "invited", "Ingrid Bjuden", Representing.NONE);
        var draft = Story.draft();
        Browser.as("invited")
                .open("/my/cases/" + draft + "/attachments")
                .press(
                        "Ladda upp",
                        "kind",
                        "POWER_OF_ATTORNEY",
                        "file",
                        new Browser.Upload("fullmakt.pdf", Samples.pdf("fullmakt " + draft)));
        Story.submitted(draft);
        number = Story.received(draft, "signatory");
    }

    private String page() {
        return "/cases/" + number
                + Representing.at(Representing.malarsensor(), "invited").replaceFirst(".*/people", "/representatives");
    }

    private static String option(Browser browser) {
        return browser.select("select[name=document] option:contains(fullmakt.pdf)")
                .attr("value");
    }

    @Test
    void whatTheRegionApprovesIsSignedUntilItsLastDay() {
        sentWithPower();
        assertThat(Browser.as("invited")
                        .open("/")
                        .post("/cases/" + number + "/withdraw", "reason", "Nej")
                        .status())
                .isEqualTo(409);
        assertThat(pile()).contains(number.value());
        var registrar = Browser.as("registrar").open("/cases/" + number).follow("Kontrollera vem som får skriva under");
        assertThat(registrar.main()).contains("Ingrid Bjuden", "Inte kontrollerad", "fullmakt.pdf");
        registrar.open(page()).press("Spara kontrollen", "answer", "DOCUMENT");
        assertThat(registrar.status()).isEqualTo(422);
        registrar.press(
                "Spara kontrollen",
                "answer",
                "DOCUMENT",
                "document",
                option(registrar),
                "untilDay",
                "1",
                "untilMonth",
                "3",
                "untilYear",
                "2026");
        assertThat(registrar.errors()).containsExactly("Ange en dag från i dag, eller lämna fältet tomt");
        registrar.press("Spara kontrollen", "untilDay", "3", "within", "Bara det här ärendet.");
        assertThat(registrar.main())
                .contains(
                        "Kontrollen är sparad",
                        "Kontrollerad av Rita Nyström",
                        "Till och med 3 mars 2026",
                        "Bara det här ärendet.");
        assertThat(pile()).doesNotContain(number.value());
        var holder = Browser.as("invited").open("/my/company/" + Representing.malarsensor());
        assertThat(holder.main()).contains("Fullmakt som regionen har kontrollerat", "Till och med 3 mars 2026");
        assertThat(holder.open("/cases/" + number + "/withdraw").buttons()).isNotEmpty();
        clock.moveTo(LocalDate.of(2026, 3, 4));
        var late = Browser.as("invited").open("/");
        assertThat(late.post("/cases/" + number + "/withdraw", "reason", "Nej").status())
                .isEqualTo(409);
        assertThat(late.main()).contains("Be Karin Ek att göra det.");
    }

    @Test
    void whatTheRegionRefusesIsToldWithItsReason() {
        sentWithPower();
        var registrar = Browser.as("registrar").open(page()).press("Spara kontrollen", "answer", "REFUSED");
        assertThat(registrar.errors()).containsExactly("Skriv varför");
        registrar.press("Spara kontrollen", "reason", "Fullmakten är inte undertecknad.");
        assertThat(registrar.main()).contains("Får inte skriva under: Fullmakten är inte undertecknad.");
        assertThat(pile()).doesNotContain(number.value());
        var holder = Browser.as("invited").open("/my/company/" + Representing.malarsensor());
        assertThat(holder.main()).contains("Får inte skriva under: Fullmakten är inte undertecknad.");
        assertThat(holder.post("/cases/" + number + "/withdraw", "reason", "Nej")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theCompanysPeopleAreSeenOnItsOwnCasesByThoseWhoHandleThem() {
        sentWithPower();
        var at = "/cases/" + number + "/representatives";
        assertThat(Browser.as("auditor").open(at).status()).isEqualTo(200);
        assertThat(Browser.as("auditor").open(page()).status()).isEqualTo(403);
        for (var stranger : new String[] {"admin", "adviser", "officer-skane", "signatory", "applicant2"}) {
            assertThat(Browser.as(stranger).open(at).status()).as(stranger).isEqualTo(404);
        }
        var other = Representing.company();
        Representing.add(other, "invited2", "Nils Ny", Powers.ALL);
        var elsewhere = Representing.at(other, "invited2").replaceFirst(".*/people", at);
        assertThat(Browser.as("registrar").open(elsewhere).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        sentWithPower();
        var page = language.equals("sv") ? Chromium.as("registrar") : Chromium.inEnglishAs("registrar");
        for (var address : new String[] {"/cases/" + number + "/representatives", page()}) {
            page.navigate(address);
            PageGates.check(page);
            var name = "standing-" + (address.endsWith("representatives") ? "list-" : "check-") + language;
            Chromium.screenshot(page, name, 320);
            Chromium.screenshot(page, name, 1280);
        }
        page.locator("main form button").click();
        PageGates.check(page);
        page.close();
    }

    private static String pile() {
        return Browser.as("registrar").open("/inbox?pile=authority-to-check").mainToTheEnd();
    }
}
