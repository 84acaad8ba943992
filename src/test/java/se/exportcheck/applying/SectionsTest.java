package se.exportcheck.applying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.web.Numbers;

@QuarkusTest
class SectionsTest {

    @Test
    void costsAreAddedUpAndALowerAmountCanBeAskedFor() {
        var browser = Browser.as("applicant").open("/my/cases/" + Story.draft() + "/costs");
        browser.press("Lägg till", "costType", "TRAVEL", "description", "Resa", "amount", "10 000,50");
        assertThat(browser.main()).contains("210 000,50 kr", "105 000 kr");
        browser.press("Räkna om", "requested", "60 000");
        assertThat(browser.main()).contains("60 000 kr", "150 000,50 kr");
        browser.press("Räkna om", "requested", "0");
        assertThat(browser.status()).isEqualTo(422);
        browser.open(browser.path().replace("/requested", "")).press("Ta bort rad 3");
        assertThat(browser.main()).contains("200 000,00 kr");
        assertThat(browser.buttons()).doesNotContain("Ta bort rad 3");
    }

    /** COST-03: 70 000 and travel for 30 000, of which 17 500 is within the cap. */
    @Test
    void onlyEligibleCostsCount() {
        var browser = Browser.as("applicant").open("/my/cases/" + Story.draft() + "/costs");
        browser.press("Ta bort rad 2").follow("Ändra rad 1").press("Spara ändringen", "amount", "70000");
        browser.press("Lägg till", "costType", "TRAVEL", "description", "Resor", "amount", "30000");
        assertThat(browser.main())
                .contains("Kostnader totalt 100 000,00 kr", "Stödberättigande kostnad 87 500,00 kr")
                .contains("Ni kan söka högst 43 750 kr", "Av det räknas 17 500,00 kr");
    }

    @Test
    void moreThanTheMostCanBeAskedForAndIsWarnedOf() {
        var browser = Browser.as("applicant").open("/my/cases/" + Story.draft() + "/costs");
        assertThat(browser.main()).doesNotContain("Ni söker mer än");
        browser.press("Räkna om", "requested", "100 001");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.main()).contains("Ni söker 100 001 kr", "Ni söker mer än vad stödformen kan ge");
        assertThat(Browser.inEnglishAs("applicant").open(browser.path()).main())
                .contains("You apply for more than the scheme can give");
    }

    @Test
    void aRowIsChanged() {
        var browser = Browser.as("applicant")
                .open("/my/cases/" + Story.draft() + "/costs")
                .follow("Ändra rad 2");
        assertThat(browser.value("description")).isEqualTo("Monterhyra");
        browser.press("Spara ändringen", "amount", "90000");
        assertThat(browser.main()).contains("210 000,00 kr");
    }

    /** ELIG-03: told, and no more; the application can be sent. */
    @ParameterizedTest
    @CsvSource({"0180, 'Kommun: Stockholm, utanför länet.'", "none, Inget arbetsställe i Sverige."})
    void aWorkplaceOutsideTheCountyIsWarnedOf(String municipality, String measured) {
        var draft = Story.draft("Utanför länet");
        var browser = Browser.as("applicant").open("/my/cases/" + draft + "/company");
        browser.press("Spara och fortsätt", "municipality", municipality);
        assertThat(browser.status()).isEqualTo(200);
        browser.open("/my/cases/" + draft + "/company");
        assertThat(browser.value("municipality")).isEqualTo(municipality);
        assertThat(browser.main()).contains("Regionen där ni finns kan ha ett eget stöd.");
        assertThat(Browser.inEnglishAs("applicant").open(browser.path()).main()).contains("a grant of its own");
        var number = Story.received(Story.submitted(draft), "signatory");
        Story.then(number, "officer", GrantCase::takeOn);
        assertThat(Browser.as("officer").open("/cases/" + number + "/checklist").main())
                .contains(measured);
    }

    @Test
    void swedenIsNoMarket() {
        var address = "/my/cases/" + Story.draft() + "/markets";
        var browser = Browser.as("applicant").open(address);
        browser.post(address, "version", "1", "country", "SE");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.errors()).contains("Sverige är hemmamarknad. Välj ett annat land");
        browser.open(address).press("Lägg till", "country", "NO");
        assertThat(browser.main()).contains("Norge");
        browser.press("Ta bort Norge");
        assertThat(browser.buttons()).doesNotContain("Ta bort Norge");
    }

    /** Two lines that say the same would not tell which of the days is meant. */
    @Test
    void eachOfTwoDaysIsNamedWhereItIsWrong() {
        var browser = Browser.as("applicant").open("/my/cases/" + Story.draft() + "/venture");
        browser.press(
                "Spara och fortsätt",
                "startDay",
                "",
                "startMonth",
                "",
                "startYear",
                "",
                "endDay",
                "31",
                "endMonth",
                "2");
        assertThat(browser.errors())
                .containsExactly(
                        "Första dagen: fyll i dag, månad och år",
                        "Sista dagen: skriv ett datum som finns, till exempel 15 4 2026");
    }

    @Test
    void aVentureThatIsTooLongIsWarnedOfNotStopped() {
        var browser = Browser.as("applicant").open("/my/cases/" + Story.draft() + "/venture");
        browser.press("Spara och fortsätt", "endDay", "1", "endMonth", "12", "endYear", "2028");
        assertThat(browser.main()).contains("11 av 11 delar klara");
        assertThat(browser.follow("Satsningen").main()).contains("Satsningen är längre än 12 månader");
    }

    @Test
    void aidIsDeclaredRowByRow() {
        var browser = Browser.as("applicant").open("/my/cases/" + Story.draft() + "/aid");
        browser.press(
                "Lägg till",
                "grantedDay",
                "1",
                "grantedMonth",
                "2",
                "grantedYear",
                "2025",
                "giver",
                "Skatteverket",
                "measure",
                "Växa-stöd",
                "amount",
                "12 500");
        assertThat(browser.main()).contains("Skatteverket, 1 februari 2025", "12 500,00 kr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3 200 000;3200000",
                "3 200 000 kr;3200000",
                "3.200.000;3200000",
                "12,5;12.5",
                "1.250,50;1250.50",
                "1,250;1250",
                "80 000:-;80000"
            })
    void numbersAreReadAsPeopleWriteThem(String typed, String number) {
        assertThat(Numbers.decimal(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource({"abc", "-5", "1e5", "12.345.6", "1 2 x"})
    void whatIsNoNumberIsNotRead(String typed) {
        assertThat(Numbers.decimal(typed)).isEmpty();
    }

    /** DM-R10: a company that does several things says them all, and each is held against the excluded ones. */
    @Test
    void aCompanyThatDoesSeveralThingsSaysThemAll() {
        var draft = Story.draft();
        var address = "/my/cases/" + draft + "/company";
        var sofia = Browser.as("applicant").open(address);
        sofia.press("Spara och fortsätt", "industryCode", "", "furtherIndustries", "01.110");
        assertThat(sofia.errors()).containsExactly("Skriv också den huvudsakliga branschen");
        for (var typed : List.of("0111", "46690 eller 01110", "46690,,01110x", "04110", "<script>")) {
            sofia.press("Spara och fortsätt", "industryCode", "70.220", "furtherIndustries", typed);
            assertThat(sofia.status()).as(typed).isEqualTo(422);
            assertThat(sofia.select("#furtherIndustries-error").text()).contains("komma mellan");
            assertThat(sofia.value("furtherIndustries")).isEqualTo(typed);
        }
        sofia.press("Spara och fortsätt", "industryCode", "70.220", "furtherIndustries", "01.110; 70220\n46 690");
        assertThat(sofia.errors()).isEmpty();
        assertThat(sofia.open(address).value("furtherIndustries")).isEqualTo("01110, 46690");
        assertThat(sofia.main()).contains("Branschen kan ha egna stödregler");
        assertThat(Browser.inEnglishAs("applicant").open(address).main())
                .contains("Further SNI codes", "The industry may have aid rules of its own");
        assertThat(sofia.open("/my/cases/" + draft + "/check").main()).contains("Fler SNI-koder 01110, 46690");
        var number = Story.received(Story.submitted(draft), "signatory");
        Story.act(number, "officer", GrantCase::takeOn);
        assertThat(Browser.as("officer").open("/cases/" + number + "/checklist").main())
                .contains("SNI 70220, 01110, 46690. Att titta på: 01110.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePageThatAsksForSeveralIndustriesPassesTheGates(String language) {
        var draft = Story.draft();
        var page = language.equals("sv") ? Chromium.as("applicant") : Chromium.inEnglishAs("applicant");
        page.navigate("/my/cases/" + draft + "/company");
        page.locator("#furtherIndustries").fill("01110");
        page.locator("#industryCode").fill("");
        page.locator("main form button.govuk-button").last().click();
        PageGates.check(page);
        Chromium.screenshot(page, "company-industries-" + language, 1280);
        Chromium.screenshot(page, "company-industries-narrow-" + language, 320);
        page.close();
    }

    /** ELIG-08: the company is told, sends all the same, and the officer sees what it said. */
    @Test
    void aCompanyWithoutClosedAccountsIsToldAndGoesOn() {
        var draft = Story.draft();
        var address = "/my/cases/" + draft + "/company";
        var sofia = Browser.as("applicant").open(address).press("Spara och fortsätt", "closedAccounts", "0");
        assertThat(sofia.open(address).main()).contains("Stödet kräver avslutade bokslut, minst 1.");
        assertThat(sofia.value("closedAccounts")).isEqualTo("0");
        assertThat(Browser.inEnglishAs("applicant").open(address).main())
                .contains("The grant asks for closed annual accounts, at least 1.");
        for (var typed : List.of("-1", "två", "1,5", "1000", "<script>")) {
            sofia.open(address).press("Spara och fortsätt", "closedAccounts", typed);
            assertThat(sofia.status()).as(typed).isEqualTo(422);
            assertThat(sofia.select("#closedAccounts-error").text()).contains("till exempel 3");
            assertThat(sofia.value("closedAccounts")).isEqualTo(typed);
        }
        var number = Story.received(Story.submitted(draft), "signatory");
        Story.act(number, "officer", GrantCase::takeOn);
        assertThat(Browser.as("officer").open("/cases/" + number + "/checklist").main())
                .contains("0 avslutade bokslut. Stödformen: minst 1.");
    }
}
