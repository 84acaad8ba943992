package se.exportcheck.changing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.changes.ChangeStatus;

/** A court sends the refusal of a change back: the officer takes the change up again, and it is decided anew. */
@QuarkusTest
class RemittedChangeTest {

    private CaseNumber number;

    @BeforeEach
    void anExtensionIsRefused() {
        number = Story.extensionRequested();
        Browser.as("officer").open("/").post(at("review"));
        Browser.as("officer")
                .open(at("propose"))
                .pressImpartially(
                        "Lämna förslag",
                        "verdict",
                        "REFUSE",
                        "reasons",
                        "Skälen är inte rimliga.",
                        "hearing",
                        "Företaget svarade den 2 mars.");
        decide();
    }

    @Test
    void itIsTakenUpAgainAndDecidedAnew() {
        Story.lastRemitted(number);
        var end = endsOn();
        var officer = Browser.as("officer").open(at("")).press("Ta upp ändringen igen");
        assertThat(officer.main()).contains("Domstolen har återförvisat ändringen.");
        officer.pressImpartially("Ta upp ändringen igen");
        assertThat(status()).isEqualTo(ChangeStatus.IN_REVIEW);
        assertThat(officer.main()).contains("Ändringen togs upp igen efter domen");
        assertThat(Browser.as("signatory")
                        .open("/cases/" + number + "/decision?ordinal=2")
                        .status())
                .as("the company goes on reading the first decision")
                .isEqualTo(200);
        officer.open(at("propose"))
                .pressImpartially("Lämna förslag", "verdict", "GRANT", "reasons", "Som domstolen har sagt.");
        assertThat(officer.errors()).isEmpty();
        decide();
        assertThat(endsOn()).isEqualTo(end.plusMonths(3));
        assertThat(Browser.as("signatory").open(at("")).main()).contains("Beslutad", "Läs beslutet");
        assertThat(officer.open(at("resume")).status()).as("once").isEqualTo(409);
    }

    @Test
    void theAppealIsNotClosedBeforeThat() {
        Story.lastRemitted(number);
        var registrar = Browser.as("registrar").open("/");
        assertThat(registrar.post("/cases/" + number + "/appeals/1/close").status())
                .isEqualTo(409);
        Browser.as("officer").open(at("resume")).pressImpartially("Ta upp ändringen igen");
        assertThat(registrar.post("/cases/" + number + "/appeals/1/close").status())
                .isEqualTo(200);
    }

    @Test
    void othersAndOtherTimesAreRefused() {
        assertThat(Browser.as("officer").open(at("resume")).status()).isEqualTo(409);
        Story.lastRemitted(number);
        for (var person : new String[] {"registrar", "decider", "manager", "signatory"}) {
            assertThat(Browser.as(person).open("/").post(at("resume")).status())
                    .as(person)
                    .isEqualTo(403);
        }
        var other = Browser.as("officer2").open("/").post(at("resume"), "conflict", "NO");
        assertThat(other.status()).isEqualTo(409);
        assertThat(status()).isEqualTo(ChangeStatus.DISPATCHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagePassesTheGates(String language) {
        Story.lastRemitted(number);
        var page = language.equals("sv") ? Chromium.as("officer") : Chromium.inEnglishAs("officer");
        page.navigate(at("resume"));
        PageGates.check(page);
        Chromium.screenshot(page, "change-resume-" + language, 1280);
        Chromium.screenshot(page, "change-resume-" + language, 320);
        page.close();
    }

    private void decide() {
        Browser.as("decider").open(at("decide/confirm")).pressImpartially("Fatta beslut");
        Browser.as("registrar").open(at("dispatch")).press("Expediera");
    }

    private String at(String step) {
        return "/cases/" + number + "/changes/1" + (step.isEmpty() ? "" : "/" + step);
    }

    private ChangeStatus status() {
        return Story.read(number, grantCase -> grantCase.changes().getLast().status());
    }

    private LocalDate endsOn() {
        return Story.read(number, grantCase -> grantCase.endsOn().orElseThrow());
    }
}
