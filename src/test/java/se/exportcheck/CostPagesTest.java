package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.claims.ClaimLine;

/** What the pages about costs say when not all of them count, and what a refusal and a row of a claim are asked. */
@QuarkusTest
class CostPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void costsThatDoNotAllCount(String language) {
        var address = "/my/cases/" + Story.draft("Tak för resor") + "/costs";
        var browser = Browser.as("applicant").open(address);
        browser.press("Lägg till", "costType", "TRAVEL", "description", "Resor", "amount", "90000");
        browser.press(
                "Lägg till",
                "costType",
                "FAIR",
                "description",
                "Golv och el",
                "amount",
                "9000",
                "fairName",
                "Hamburg Wind",
                "organiser",
                "Hamburg Messe",
                "attendedBefore",
                "yes");
        browser.press("Räkna om", "requested", "200000");
        try (var page = signedIn("applicant", language)) {
            page.navigate(address);
            page.locator("details").last().click();
            look(page, "costs-" + language);
            page.navigate(address.replace("/costs", "/company"));
            look(page, "municipality-" + language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void whatARefusalIsAsked(String language) {
        Story.active();
        var number = Story.checked();
        try (var page = signedIn("officer", language)) {
            page.navigate("/cases/" + number + "/propose");
            page.locator("details").last().click();
            page.locator("input[name=outcome][value=REFUSAL]").check();
            page.locator("textarea[name=reasons]").fill("Företaget har fått en check i år.");
            page.locator("main form button[type=submit]").last().click();
            page.waitForSelector(".govuk-error-summary");
            look(page, "refusal-" + language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void aRowThatWasOrderedTooEarly(String language) {
        var number = orderedTooEarly();
        try (var page = signedIn("signatory", language)) {
            page.navigate("/cases/" + number + "/claims/1");
            look(page, "claim-early-" + language);
        }
        Story.claim(number, "officer", (claim, actor, now) -> claim.review(actor, now));
        try (var page = signedIn("officer", language)) {
            var line = Story.read(
                    number,
                    grantCase -> grantCase.claims().getLast().lines().getFirst().id());
            page.navigate("/cases/" + number + "/claims/1/vouchers/" + line);
            assertThat(page.locator("input[name=verdict]:checked").getAttribute("value"))
                    .isEqualTo("REJECT");
            assertThat(page.locator("select[name=reason]").inputValue()).isEqualTo("OUTSIDE_PERIOD");
            look(page, "line-early-" + language);
        }
    }

    /** Two weeks before the venture starts. */
    private static CaseNumber orderedTooEarly() {
        var number = Story.active();
        Story.act(number, "signatory", (grantCase, actor, now) -> {
            var claim = grantCase.beginClaim(false, actor, now);
            var day = LocalDate.of(2026, 3, 2);
            claim.add(new ClaimLine.Voucher(
                    CostType.CONSULT,
                    "Marknadsstudie",
                    "V1",
                    "Exportkonsult AB",
                    "1",
                    day,
                    day.plusDays(20),
                    day.plusDays(20),
                    day.plusDays(30),
                    new BigDecimal("10000.00")));
            grantCase.submitClaim(claim, actor, now);
        });
        return number;
    }

    private static Page signedIn(String person, String language) {
        return language.equals("sv") ? Chromium.as(person) : Chromium.inEnglishAs(person);
    }

    private static void look(Page page, String name) {
        PageGates.check(page);
        Chromium.screenshot(page, "cost-" + name, 1280);
        Chromium.screenshot(page, "cost-" + name, 320);
    }
}
