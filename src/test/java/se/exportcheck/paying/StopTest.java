package se.exportcheck.paying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
import se.exportcheck.cases.GrantCase;

/** Nothing is paid while aid that the Commission has ordered recovered is not repaid (2022:1468, 28 §). */
@QuarkusTest
class StopTest {

    @Inject
    FrozenClock clock;

    @Test
    void theCompanyIsHeardAndNothingIsPaidUntilItHasRepaid() {
        var number = Stopping.claimed();
        Stopping.told(number);
        var company = Browser.as("signatory").open("/cases/" + number);
        company.follow("Kommunicering inför stopp av utbetalning");
        assertThat(company.main()).contains("SA.12345", "senast 15 september 2025", "25 § förvaltningslagen");
        company.open("/cases/" + number + "/claims/1").follow("Läs mer om stoppet");
        company.follow("Yttra er").press("Yttra er", "text", "Vi betalar i maj.");
        assertThat(company.main()).contains("Vi betalar i maj.");
        Browser.as("officer")
                .open(Stopping.at(number))
                .follow("Föreslå att utbetalningen stoppas")
                .press("Föreslå att utbetalningen stoppas", "text", "Stödet är inte återbetalt.");
        var decider = Browser.as("decider").open(Stopping.at(number)).follow("Besluta att stoppa utbetalningen");
        assertThat(decider.main()).contains("28 § förordningen (2022:1468)", "Stödet är inte återbetalt.");
        decider.pressImpartially("Beslut att stoppa utbetalning");
        assertThat(Story.read(number, GrantCase::isHeldUnderSection28)).isTrue();
        assertThat(Browser.as("attester").open("/cases/" + number + "/claims/1").main())
                .contains("Utbetalningen är stoppad enligt 28 §");
        assertThat(Browser.as("attester")
                        .open("/cases/" + number + "/claims/1/attest")
                        .status())
                .isEqualTo(409);
        assertThat(company.open(Stopping.at(number)).follow("Läs beslutet").main())
                .contains("Ni kan överklaga beslutet till", "inom tre veckor", "Ni yttrade er den 1 september 2025");
        Browser.as("officer")
                .open(Stopping.at(number))
                .follow("Häv stoppet")
                .press("Häv stoppet", "text", "Kommissionens register visar att allt är återbetalt.");
        assertThat(Story.read(number, GrantCase::isHeldUnderSection28)).isFalse();
        company.open("/cases/" + number).follow("Stoppet av utbetalningen är hävt");
        assertThat(company.main()).contains("beslutade 1 september 2025", "allt är återbetalt");
        assertThat(Browser.as("attester").open("/cases/" + number + "/claims/1").main())
                .doesNotContain("Utbetalningen är stoppad");
    }

    @Test
    void theCompanysTimeMustBeOutAndAnotherPersonDecides() {
        var number = Stopping.claimed();
        var officer = Stopping.told(number);
        assertThat(officer.main()).contains("Företaget har fortfarande tid att yttra sig.");
        assertThat(officer.open(Stopping.at(number) + "/propose").status()).isEqualTo(409);
        clock.moveTo(LocalDate.of(2025, 9, 16));
        officer.open(Stopping.at(number))
                .follow("Föreslå att utbetalningen stoppas")
                .press("Föreslå att utbetalningen stoppas", "text", "");
        assertThat(officer.errors()).contains("Skriv något i rutan");
        officer.press("Föreslå att utbetalningen stoppas", "text", "Stödet är inte återbetalt.");
        assertThat(officer.open(Stopping.at(number) + "/decide").status()).isEqualTo(403);
        Browser.as("decider")
                .open(Stopping.at(number))
                .follow("Skicka tillbaka förslaget")
                .pressImpartially("Skicka tillbaka förslaget", "text", "Vilket beslut är det?");
        officer.open(Stopping.at(number))
                .follow("Avsluta utan beslut")
                .press("Avsluta utan beslut", "text", "Det var ett annat företag.");
        assertThat(officer.main()).contains("Avslutat utan beslut", "Det var ett annat företag.");
        assertThat(Story.read(number, GrantCase::isHeldUnderSection28)).isFalse();
    }

    @Test
    void whatTheSectionIsNotAboutIsNotStopped() {
        var officer = Browser.as("officer").open("/cases/" + Story.claimed() + "/stops/new");
        assertThat(officer.status()).isEqualTo(409);
        assertThat(officer.main()).contains("28 § gäller stöd enligt 7–16 §§");
        clock.moveTo(OtherSchemes.OPEN);
        var proposed = Story.proposed(Story.received("Mässa i Olomouc", OtherSchemes.ownMoney()), Story.GRANT);
        Story.then(proposed, "decider", Story.deciding());
        Story.then(proposed, "registrar", GrantCase::dispatch);
        officer.open("/cases/" + Story.then(proposed, "signatory", GrantCase::accept) + "/stops/new");
        assertThat(officer.status()).isEqualTo(409);
        assertThat(officer.main()).contains("Vid laglighetsprövning finns inget sådant beslut");
    }

    @Test
    void nobodyElseSaysSomethingOfIt() {
        var number = Stopping.claimed();
        Stopping.told(number);
        for (var step : new String[] {"comment", "register-comment", "propose", "decide", "lift", "drop"}) {
            assertThat(Browser.as("applicant2")
                            .open(Stopping.at(number) + "/" + step)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(Browser.as("payer").open(Stopping.at(number) + "/propose").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = Stopping.claimed();
        gates("officer", language, "/cases/" + number + "/stops/new", "stop-new");
        Stopping.proposed(number);
        gates("officer", language, Stopping.at(number), "stop-proposed");
        gates("officer", language, Stopping.at(number) + "/drop", "stop-drop");
        Browser.as("decider").open(Stopping.at(number) + "/decide").pressImpartially("Beslut att stoppa utbetalning");
        gates("signatory", language, Stopping.at(number), "stop-company");
        gates("signatory", language, "/cases/" + number + "/claims", "stop-claims");
        var ordinal =
                Story.<Integer>read(number, grantCase -> grantCase.decisions().size());
        VeraPdf.check(Browser.as("signatory")
                .open("/cases/%s/decision/pdf?ordinal=%d&language=%s".formatted(number, ordinal, language))
                .bytes());
    }

    private static void gates(String person, String language, String address, String name) {
        var page = language.equals("sv") ? Chromium.as(person) : Chromium.inEnglishAs(person);
        page.navigate(address);
        PageGates.check(page);
        Chromium.screenshot(page, name + "-" + language, 1280);
        page.close();
    }
}
