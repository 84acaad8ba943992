package se.exportcheck.paying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.DemoPeople;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.claims.ClaimStatus;

/** One invoice in the claims of several cases: the company is warned of its own, the officer sees all and settles it. */
@QuarkusTest
class InvoiceTest {

    private static final String TWICE = "Samma faktura på flera ställen";

    /** No other test has it. */
    private final String supplier = "Leverantör " + UUID.randomUUID();

    @Test
    void theOfficerSeesWhoElseClaimsItAndSettlesBeforeApproving() {
        var theirs = Invoices.claimedByTrahus(supplier + " AB", "2026-114", "30000.00");
        var number = Invoices.reviewed(Invoices.claimed(supplier, "2026 114", "80000.00"));
        var officer = Browser.as("officer").open("/cases/" + number + "/claims/1");
        assertThat(officer.main())
                .contains(TWICE, "Ett annat företag", "Bergslagens Trähus AB", theirs.value(), "Ska avgöras");
        assertThat(officer.select("a[href='/cases/" + theirs + "/claims/1']")).isNotEmpty();
        officer.press("Godkänn alla rader som inte är granskade");
        assertThat(officer.main()).contains("utom de som kan vara samma faktura", "Alla rader är inte granskade");
        officer.open(Invoices.row(number)).press("Spara granskningen", "verdict", "APPROVE");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.select("#verdict-error").text()).contains("Avgör först");
        settle(officer.open(Invoices.row(number)), "DIVIDED", "Fakturan är delad enligt bilaga.");
        assertThat(officer.main())
                .contains("sparat", "varje rad tar upp sin egen del", "Fakturan är delad enligt bilaga.");
        officer.press("Spara granskningen", "verdict", "APPROVE");
        assertThat(officer.press("Föreslå utbetalning")
                        .press("Föreslå utbetalning")
                        .main())
                .contains("väntar på attest");
        Invoices.reviewed(theirs);
        assertThat(officer.open("/cases/" + theirs + "/claims/1").main())
                .contains("varje rad tar upp sin egen del", "Mälarsensor AB")
                .doesNotContain("Ska avgöras");
        assertThat(Browser.as("signatory")
                        .open("/cases/" + number + "/claims/1")
                        .main())
                .doesNotContain(TWICE, "Trähus", "delad", "annat ärende");
    }

    @Test
    void whatIsClaimedTwiceIsApprovedInOneRowOnly() {
        var first = Invoices.claimed(supplier, "7", "80000.00");
        var second = Invoices.reviewed(Invoices.claimed(supplier, "7", "80000.00"));
        var officer = Browser.as("officer").open(Invoices.row(second));
        assertThat(officer.main()).contains("Ett annat ärende av samma företag", first.value());
        settle(officer, "CLAIMED_TWICE", "Samma kvitto.");
        officer.press("Spara granskningen", "verdict", "APPROVE");
        assertThat(officer.status()).isEqualTo(422);
        officer.press("Spara granskningen", "verdict", "REJECT", "reason", "NOT_ELIGIBLE");
        Invoices.reviewed(first);
        officer.open(Invoices.row(first)).press("Spara granskningen", "verdict", "APPROVE");
        assertThat(officer.status()).isEqualTo(200);
        assertThat(officer.main()).contains("Granskningen av raden är sparad", "Samma kostnad är begärd två gånger");
    }

    @Test
    void theCompanyIsWarnedOfItsOwnCasesAndNotStopped() {
        Invoices.claimed(supplier, "8", "80000.00");
        var number = Invoices.begun(Story.active(), "signatory", supplier, "8", "1000.00");
        var company = Browser.as("signatory").open("/cases/" + number + "/claims/1");
        assertThat(company.main()).contains("Företaget har samma faktura i ett annat ärende");
        company.press("Skicka in begäran om utbetalning")
                .press("Skicka in begäran", "correct", "true", "paid", "true", "noOtherAid", "true");
        assertThat(Story.<ClaimStatus>read(
                        number, grantCase -> grantCase.claims().getLast().status()))
                .isEqualTo(ClaimStatus.SUBMITTED);
    }

    @Test
    void theCompanyLearnsNothingOfOthers() {
        Invoices.claimedByTrahus(supplier, "9", "30000.00");
        var number = Invoices.begun(Story.active(), "signatory", supplier, "9", "30000.00");
        assertThat(Browser.as("signatory")
                        .open("/cases/" + number + "/claims/1")
                        .main())
                .doesNotContain("samma faktura", "Samma faktura", "Trähus");
    }

    @Test
    void theRegionDoesNotSeeWhatIsNotSentIn() {
        Invoices.begun(Story.active(), "signatory", supplier, "10", "30000.00");
        var number = Invoices.claimed(supplier, "10", "30000.00");
        assertThat(Browser.as("officer").open("/cases/" + number + "/claims/1").main())
                .doesNotContain(TWICE);
    }

    @Test
    void theSameSupplierDayAndAmountIsEnoughAndTheGroupIsNamed() {
        Invoices.claimedByTrahus(supplier, "11", "30000.00");
        var number = Invoices.claimed(supplier, "12", "30000.00");
        Story.holds(DemoPeople.MALARSENSOR, DemoPeople.TRAHUS, 60, number);
        try {
            assertThat(Browser.as("auditor")
                            .open("/cases/" + number + "/claims/1")
                            .main())
                    .contains("Ett företag i samma grupp", "Samma leverantör, fakturadatum och belopp");
        } finally {
            Story.holds(DemoPeople.MALARSENSOR, DemoPeople.TRAHUS, 0, number);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Skäl | verdict",
                "MAYBE | Skäl | verdict",
                "DIVIDED | '' | reason",
                "DIVIDED | ab\u0007cd | reason"
            })
    void aVerdictNeedsItsReason(String verdict, String reason, String field) {
        var officer = Browser.as("officer").open(Invoices.row(twice()));
        settle(officer, verdict, reason);
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.select("#" + field + "-error").text()).isNotEmpty();
        assertThat(officer.press("Spara", "verdict", "DIVIDED", "reason", "å".repeat(1001))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void onlyTheReviewerSettles() {
        var number = twice();
        var address = Browser.as("officer")
                .open(Invoices.row(number))
                .select("a[href*=duplicates]")
                .attr("href");
        for (var person : List.of("auditor", "decider", "manager", "registrar", "payer", "signatory")) {
            assertThat(said(person, address)).as(person).isEqualTo(403);
        }
        assertThat(said("officer2", address)).isEqualTo(409);
        for (var person : List.of("applicant2", "adviser", "officer-skane", "admin")) {
            assertThat(said(person, address)).as(person).isEqualTo(404);
        }
        assertThat(said("officer", Invoices.row(number) + "/duplicates/0")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = twice();
        try (var page = language.equals("sv") ? Chromium.as("officer") : Chromium.inEnglishAs("officer")) {
            page.navigate(Invoices.row(number));
            PageGates.check(page);
            Chromium.screenshot(page, "invoice-row-" + language, 1280);
            page.locator("a[href*=duplicates]").first().click();
            page.locator("main form button[type=submit]").last().click();
            page.waitForSelector(".govuk-error-summary");
            PageGates.check(page);
            Chromium.screenshot(page, "invoice-settle-" + language, 1280);
            Chromium.screenshot(page, "invoice-settle-" + language + "-320", 320);
            page.navigate("/cases/" + number + "/claims/1");
            PageGates.check(page);
            Chromium.screenshot(page, "invoice-claim-" + language, 1280);
        }
    }

    private CaseNumber twice() {
        Invoices.claimed(supplier, "13", "30000.00");
        return Invoices.reviewed(Invoices.claimed(supplier, "13", "20000.00"));
    }

    private static int said(String person, String address) {
        return Browser.as(person)
                .open("/")
                .post(address, "verdict", "DIVIDED", "reason", "Nej")
                .status();
    }

    private static void settle(Browser officer, String verdict, String reason) {
        officer.open(officer.select("a[href*=duplicates]").attr("href"));
        officer.press("Spara", "verdict", verdict, "reason", reason);
    }
}
