package se.exportcheck.reviewing.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.OtherSchemes;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Proposal;
import se.exportcheck.cases.reconsideration.ChangeGround;
import se.exportcheck.deminimis.AidEntry;
import se.exportcheck.deminimis.AidLedger;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;

/** The region changes what it has decided itself, from the officer's doubt to the new letter (förvaltningslagen 37 to 39 §§). */
@QuarkusTest
class ReconsideringTest {

    private static final Object[] LOWER = {
        "outcome",
        "PARTIAL_GRANT",
        "approvedCost",
        "140000",
        "granted",
        "70000",
        "reasons",
        "Mässan fick annat bidrag.",
        "priority",
        "Ny marknad."
    };

    @Inject
    AidLedger ledger;

    @Test
    void aGrantIsLoweredWhenTheCompanyHasMisledTheRegionAndHasBeenHeard() {
        var number = Story.proposed();
        Browser.as("decider").open("/cases/" + number + "/decide/confirm").pressImpartially("Fatta beslut");
        Story.act(number, "registrar", GrantCase::dispatch);
        Story.act(number, "signatory", GrantCase::accept);
        var first = document(number, 1, "sv");
        var officer = Browser.as("officer").open("/cases/" + number).follow("Ompröva beslutet");
        officer.press("Börja omprövningen", "ground", "MISLED", "why", "En annan region betalar mässan.");
        assertThat(officer.main())
                .contains("Omprövningen har börjat.", "omprövas. Grund: Oriktiga eller vilseledande uppgifter")
                .contains("En annan region betalar mässan.");
        var company = Browser.as("applicant").open("/cases/" + number);
        assertThat(company.main()).contains("Regionen omprövar beslutet från", "Det gäller tills regionen");
        assertThat(company.buttons()).doesNotContain("Återkalla ansökan");
        officer.open("/cases/" + number + "/propose");
        assertThat(officer.value("granted")).isEqualTo("100000");
        officer.pressImpartially("Skicka för beslut", LOWER);
        assertThat(officer.errors()).singleElement().asString().contains("Företaget har inte fått yttra sig");
        hear(number);
        officer.open("/cases/" + number + "/propose").pressImpartially("Skicka för beslut", LOWER);
        assertThat(officer.main()).contains("Förslaget är skickat för beslut.");
        assertThat(Browser.as("officer").open("/cases/" + number + "/decide").status())
                .isEqualTo(403);
        var decider = Browser.as("decider").open("/cases/" + number + "/decide");
        assertThat(decider.select(".letter").text()).contains("Tidigare var 100 000 kr beviljade.");
        decider.press("Gå vidare till beslut").press("Fatta beslut");
        assertThat(decider.main()).contains("Beslutet är fattat");
        Story.act(number, "registrar", GrantCase::dispatch);

        assertThat(document(number, 1, "sv")).isEqualTo(first);
        assertThat(document(number, 2, "sv"))
                .contains("Beslut: ett tidigare beslut ändras", "70 000 kr", "37 § andra stycket 3 förvaltningslagen")
                .contains("Mässan fick annat bidrag.", "får inte överklagas");
        assertThat(document(number, 2, "en"))
                .contains("an earlier decision is changed", "Section 37, second paragraph 3");
        VeraPdf.check(Browser.as("applicant")
                .open("/cases/" + number + "/decision/pdf?ordinal=2&language=sv")
                .bytes());
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(inLedger(number)).containsExactly(new BigDecimal("70000.00"));
        assertThat(Browser.as("applicant").open("/cases/" + number).main()).contains("70 000 kr");
    }

    @Test
    void newCircumstancesLowerNoGrantAndTheOfficerIsToldWhy() {
        var number = Story.reconsidered(Story.active(), ChangeGround.NEW_CIRCUMSTANCES);
        hear(number);
        var officer = Browser.as("officer").open("/cases/" + number + "/propose");
        officer.pressImpartially("Skicka för beslut", LOWER);
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).singleElement().asString().contains("till nackdel för företaget");
        officer.press("Skicka för beslut", "outcome", "GRANT", "approvedCost", "200000", "granted", "100000");
        assertThat(officer.errors()).singleElement().asString().contains("säger samma sak som beslutet som gäller");
        officer.open("/cases/" + number + "/leave-unchanged")
                .press("Ändra inte beslutet", "why", "Tipset stämde inte.");
        assertThat(officer.main()).contains("Beslutet står fast.");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void aGrantThatIsRaisedIsNewAidFromThatDayOnly() {
        var number = Story.counted(Story.inReview());
        Story.checkedOff(number);
        var part = Proposal.grant(
                Outcome.PARTIAL_GRANT, Kronor.of(60_000), new BigDecimal("120000.00"), Share.HALF, "En del.");
        Story.act(number, "officer", Story.proposing(part));
        Story.act(number, "decider", Story.deciding());
        Story.act(number, "registrar", GrantCase::dispatch);
        Story.act(number, "signatory", GrantCase::accept);
        Story.reconsidered(number, ChangeGround.OBVIOUSLY_WRONG);
        Story.act(number, "officer", Story.recounting());
        Story.act(number, "officer", Story.proposing(Story.GRANT));
        Story.act(number, "decider", Story.deciding());
        Story.act(number, "registrar", GrantCase::dispatch);
        assertThat(inLedger(number)).containsExactlyInAnyOrder(new BigDecimal("60000.00"), new BigDecimal("40000.00"));
        assertThat(Story.<Kronor>read(number, GrantCase::granted)).isEqualTo(Kronor.of(100_000));
    }

    @Test
    void whatIsMissingIsSaidAtTheField() {
        var officer = Browser.as("officer").open("/cases/" + Story.active() + "/reconsider");
        officer.press("Börja omprövningen", "why", " ");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors())
                .containsExactlyInAnyOrder("Välj på vilken grund beslutet omprövas", "Skriv vad som har kommit fram");
    }

    @Test
    void onAnAppealTheRegionChangesWhatIsObviouslyWrongAndTheAppealLapses() {
        var number = Story.appealed(Story.appealable(), OtherSchemes.OPEN);
        var officer = Browser.as("officer").open("/cases/" + number + "/reconsider");
        assertThat(officer.main()).contains("Beslutet är överklagat. Då får regionen bara ändra det");
        officer.press("Börja omprövningen", "ground", "NEW_CIRCUMSTANCES", "why", "Kompletteringen låg i posten.");
        assertThat(officer.errors()).singleElement().asString().contains("uppenbart felaktigt");
        officer.press("Börja omprövningen", "ground", "OBVIOUSLY_WRONG");
        Story.act(number, "officer", Story.counting());
        Story.act(number, "officer", Story.proposing(Story.GRANT));
        assertThat(officer.open("/cases/" + number + "/appeals/1").links())
                .doesNotContain("Beslutet är ändrat som den klagande vill");
        Browser.as("decider").open("/cases/" + number + "/decide/confirm").press("Fatta beslut");
        Story.act(number, "registrar", GrantCase::dispatch);
        assertThat(document(number, 2, "sv")).contains("Beslut: stöd beviljas", "38 § förvaltningslagen");
        officer.open("/cases/" + number + "/appeals/1")
                .follow("Beslutet är ändrat som den klagande vill")
                .press("Beslutet är ändrat som den klagande vill", "note", "Hela stödet är beviljat.");
        assertThat(officer.main()).contains("Omprövat");
        officer.follow("Avsluta överklagandet").press("Avsluta överklagandet");
        assertThat(Browser.as("applicant")
                        .open("/cases/" + number + "/appeals/1")
                        .main())
                .contains("Avslutat", "och överklagandet förföll");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.AWAITING_ACCEPTANCE);
    }

    @Test
    void onlyOfficersTakeItUp() {
        var number = Story.active();
        for (var person : List.of("decider", "manager", "registrar", "auditor", "payer", "applicant")) {
            assertThat(Browser.as(person)
                            .open("/cases/" + number + "/reconsider")
                            .status())
                    .as(person)
                    .isEqualTo(403);
        }
        assertThat(Browser.as("officer")
                        .open("/cases/" + number + "/leave-unchanged")
                        .status())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var active = Story.active();
        var going = Story.reconsidered();
        gates("officer", language, "/cases/" + active + "/reconsider", "reconsider");
        gates("officer", language, "/cases/" + going, "reconsidered-staff");
        gates("officer", language, "/cases/" + going + "/leave-unchanged", "leave-unchanged");
        gates("applicant", language, "/cases/" + going, "reconsidered-company");
        hear(going);
        var lower = Proposal.grant(
                Outcome.PARTIAL_GRANT,
                Kronor.of(70_000),
                new BigDecimal("140000.00"),
                Share.HALF,
                "Mässan betalas av annan.");
        Story.act(going, "officer", Story.proposing(lower));
        gates("decider", language, "/cases/" + going + "/decide", "reconsidered-decide");
    }

    private static void gates(String person, String language, String address, String name) {
        var page = language.equals("sv") ? Chromium.as(person) : Chromium.inEnglishAs(person);
        page.navigate(address);
        PageGates.check(page);
        Chromium.screenshot(page, name + "-" + language, 1280);
        Chromium.screenshot(page, name + "-" + language, 320);
        page.close();
    }

    private static void hear(CaseNumber number) {
        Story.heard(number, "Vi avser att sänka stödet.");
    }

    private List<BigDecimal> inLedger(CaseNumber number) {
        return Story.read(
                number,
                grantCase -> ledger.standing(List.of(grantCase.organisationNumber())).stream()
                        .filter(entry -> entry.isGrantOf(Objects.requireNonNull(grantCase.id())))
                        .map(AidEntry::amount)
                        .toList());
    }

    private static String document(CaseNumber number, int ordinal, String language) {
        return Jsoup.parse(Browser.as("applicant")
                        .open("/cases/" + number + "/decision/document?ordinal=" + ordinal + "&language=" + language)
                        .html())
                .text();
    }
}
