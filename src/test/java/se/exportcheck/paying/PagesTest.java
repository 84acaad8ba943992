package se.exportcheck.paying;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.people.Actor;

/** Every page of the money and of the years after passes the gates, in both languages and with errors on it. */
@QuarkusTest
class PagesTest {

    private static final List<Function<String, Page>> LANGUAGES = List.of(Chromium::as, Chromium::inEnglishAs);

    @Inject
    FrozenClock clock;

    @Test
    void theCompanysPages() {
        var number = Story.active();
        clock.moveTo(LocalDate.of(2026, 6, 1));
        Browser.as("signatory").open("/cases/" + number + "/claim").press("Börja");
        Story.act(
                number,
                "signatory",
                (grantCase, actor, now) -> Vouchers.odd(grantCase.claims().getLast()));
        check("signatory", "claim-start", "/cases/" + number + "/claim-finally");
        check("signatory", "claim-draft", "/cases/" + number + "/claims/1");
        check("applicant", "case-with-claim", "/cases/" + number);
        checkWithErrors("signatory", "claim-proof", "/cases/" + number + "/claims/1/proofs");
        checkWithErrors("signatory", "claim-voucher", "/cases/" + number + "/claims/1/vouchers");
        checkWithErrors("signatory", "claim-submit", "/cases/" + number + "/claims/1/submit");
        checkWithErrors("signatory", "final-report", "/cases/" + number + "/final-report");
    }

    @Test
    void theRegionsPages() {
        var number = Story.claimed();
        check("officer", "claim-submitted", "/cases/" + number + "/claims/1");
        check("officer", "claim-review", "/cases/" + number + "/claims/1/review");
        check("officer", "claims", "/cases/" + number + "/claims");
        Story.claim(number, "officer", Claim::review);
        check("officer", "claim-in-review", "/cases/" + number + "/claims/1");
        var line = Story.<Long>read(
                number,
                grantCase -> grantCase.claims().getFirst().lines().getFirst().id());
        checkWithErrors("officer", "claim-line", "/cases/" + number + "/claims/1/vouchers/" + line);
        Story.claim(number, "officer", (claim, actor, now) -> Vouchers.reduce(claim, actor));
        check("officer", "claim-propose", "/cases/" + number + "/claims/1/propose");
        Story.claim(number, "officer", Claim::propose);
        check("attester", "claim-attest", "/cases/" + number + "/claims/1/attest");
        checkWithErrors("attester", "claim-send-back", "/cases/" + number + "/claims/1/send-back");
        check("attester", "payments", "/payments");
        Story.claim(number, "attester", Claim::attest);
        check("attester", "claim-attested", "/cases/" + number + "/claims/1");
        Story.claim(number, "payer", Claim::send);
        check("payer", "claim-confirm", "/cases/" + number + "/claims/1/confirm-paid");
        Story.claim(number, "payer", (claim, actor, now) -> claim.confirmPaid(actor, now, LocalDate.of(2026, 3, 2)));
        check("signatory", "claim-paid", "/cases/" + number + "/claims/1");
    }

    @Test
    void thePagesOfTheYearsAfter() {
        check("officer", "conclude", "/cases/" + Story.paid() + "/conclude");
        var number = Story.followUp();
        check("officer", "report", "/cases/" + number + "/final-report");
        check("officer", "follow-ups", "/cases/" + number + "/follow-ups");
        check("officer", "follow-ups-due", "/follow-ups");
        check("officer", "follow-up-planned", "/cases/" + number + "/follow-ups/12");
        check("applicant", "follow-ups-planned-company", "/cases/" + number + "/follow-ups");
        check("applicant", "follow-up-planned-company", "/cases/" + number + "/follow-ups/12");
        clock.moveTo(LocalDate.of(2028, 3, 2));
        Story.act(
                number,
                "officer",
                (grantCase, actor, now) ->
                        grantCase.followUps().forEach(followUp -> followUp.moveOn(Actor.system("vastmanland"), now)));
        checkWithErrors("applicant", "follow-up", "/cases/" + number + "/follow-ups/24");
        Story.act(
                number,
                "applicant",
                (grantCase, actor, now) ->
                        grantCase.followUps().forEach(followUp -> followUp.answer(Vouchers.answer(), actor, now)));
        check("officer", "follow-up-answered", "/cases/" + number + "/follow-ups/12");
        checkWithErrors("officer", "close", "/cases/" + number + "/close");
    }

    private static void check(String person, String name, String path) {
        for (var language : LANGUAGES) {
            var page = language.apply(person);
            page.navigate(path);
            PageGates.check(page);
            if (language == LANGUAGES.getFirst()) {
                Chromium.screenshot(page, name, 1280);
                Chromium.screenshot(page, name, 320);
            }
            page.close();
        }
    }

    /** As it opens, and after the button is pressed with every field empty. */
    private static void checkWithErrors(String person, String name, String path) {
        check(person, name, path);
        for (var language : LANGUAGES) {
            var page = language.apply(person);
            page.navigate(path);
            page.locator("main form input[type=text], main form textarea").all().stream()
                    .filter(Locator::isVisible)
                    .forEach(field -> field.fill(""));
            // A line that was ordered too early comes with a proposed answer; a reduction needs its amount.
            page.locator("main form input[value=REDUCE]").all().forEach(Locator::check);
            page.locator("main form button[type=submit]").last().click();
            page.waitForSelector(".govuk-error-summary");
            PageGates.check(page);
            Chromium.screenshot(page, name + "-errors", 1280);
            page.close();
        }
    }
}
