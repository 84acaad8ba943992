package se.exportcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.PatientSessions;
import se.exportcheck.Routes;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;

/** Signing, sending, deciding, paying and publishing ask for a sign-in that is new. */
@QuarkusTest
class FreshSignInTest {

    private static final Set<String> DECIDES = Set.of("decide", "record", "rectify", "dismiss", "refuse");
    private static final Duration TOO_LONG = Duration.ofMinutes(16);

    @Inject
    FrozenClock clock;

    @Inject
    PatientSessions limits;

    @BeforeEach
    void limitsOfARegion() {
        limits.asTheyAre();
    }

    @AfterEach
    void noLimits() {
        limits.reset();
    }

    @Test
    void whoeverSignedInLongAgoSignsInAgainAndDecidesWhatWasTyped() {
        var number = Story.proposed();
        var browser = Browser.as("decider").open("/cases/" + number + "/decide/confirm");
        clock.forward(TOO_LONG);
        browser.pressImpartially("Fatta beslut", "others", "Karin \"Kajsa\" Ek");
        assertThat(browser.status()).isEqualTo(401);
        assertThat(browser.title()).startsWith("Logga in igen först");
        assertThat(browser.main()).contains("de senaste 15 minuterna", "Inget har hänt ännu");
        assertThat(browser.value("others")).isEqualTo("Karin \"Kajsa\" Ek");
        assertThat(isDecided(number)).isFalse();
        browser.press("Fortsätt där jag var");
        assertThat(browser.title()).startsWith("Logga in igen först");
        var kept = kept(browser);
        signInAgain(browser, "decider");
        assertThat(browser.title()).startsWith("Du har loggat in igen");
        browser.post("/cases/" + number + "/decide", kept);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(isDecided(number)).isTrue();
    }

    @Test
    void whoeverSignedInJustNowIsNotAsked() {
        var number = Story.proposed();
        var browser = Browser.as("decider").open("/cases/" + number + "/decide/confirm");
        clock.forward(Duration.ofMinutes(14));
        browser.pressImpartially("Fatta beslut");
        assertThat(isDecided(number)).isTrue();
    }

    @Test
    void theProviderIsAskedForANewSignIn() {
        var browser = Browser.as("decider");
        clock.forward(TOO_LONG);
        browser.open("/sign-in/again");
        assertThat(browser.response().url().getQuery()).contains("prompt=login", "max_age=900");
        var visitor = Browser.anonymous().open("/sign-in");
        assertThat(visitor.response().url().getQuery())
                .contains("max_age=36000")
                .doesNotContain("prompt=");
    }

    @Test
    void attestingAsksAndReviewingDoesNot() {
        var number = Story.attested();
        var browser = Browser.as("payer").open("/cases/" + number + "/claims/1/send");
        var other = Browser.as("officer").open("/cases/" + number);
        clock.forward(TOO_LONG);
        assertThat(asks(browser.post("/cases/" + number + "/claims/1/send"))).isTrue();
        assertThat(asks(browser.post("/cases/" + number + "/claims/1/attest"))).isTrue();
        assertThat(asks(browser.post("/payments/files/new"))).isTrue();
        assertThat(asks(browser.post("/cases/" + number + "/account/approve"))).isTrue();
        assertThat(asks(other.post("/cases/" + number + "/claims/1/review"))).isFalse();
    }

    /** A decision that the board made is as much one as a decision made here. */
    @Test
    void everyWayToDecideAsks() {
        var decides = Routes.answering(POST.class).values().stream()
                .filter(method -> DECIDES.contains(method.getName()))
                .filter(method -> method.getDeclaringClass().getPackageName().startsWith("se.exportcheck.deciding"))
                .toList();
        assertThat(decides)
                .hasSizeGreaterThan(DECIDES.size())
                .allSatisfy(method -> assertThat(method.isAnnotationPresent(FreshSignIn.class))
                        .as(method.toString())
                        .isTrue());
    }

    @Test
    void publishingAsks() {
        var browser = Browser.as("admin2").open("/admin/people/new");
        clock.forward(TOO_LONG);
        assertThat(asks(browser.post("/admin/schemes/" + Story.schemeDraft() + "/publish")))
                .isTrue();
        assertThat(asks(browser.post("/admin/letters/delay/publish"))).isTrue();
    }

    @Test
    void whoeverSignedInLongAgoSignsInAgainAndSignsTheApplication() {
        var draft = Story.awaitingSignature();
        var browser = Browser.as("signatory").open("/my/cases/" + draft + "/sign");
        clock.forward(TOO_LONG);
        assertThat(asks(browser.press("Skriv under och skicka in"))).isTrue();
        assertThat(Story.<CaseStatus>read(draft, GrantCase::status)).isEqualTo(CaseStatus.AWAITING_SIGNATURE);
        signInAgain(browser, "signatory");
        browser.post("/my/cases/" + draft + "/sign");
        assertThat(browser.main()).contains("Ansökan är inskickad");
    }

    @Test
    void whatBindsTheCompanyAsksAndKeepsWhatWasTyped() {
        var number = Story.awaitingAcceptance();
        var browser = Browser.as("signatory").open("/cases/" + number + "/accept");
        clock.forward(TOO_LONG);
        assertThat(asks(browser.post("/cases/" + number + "/claims/1/submit", "correct", "true", "paid", "true")))
                .isTrue();
        assertThat(kept(browser)).containsExactly("correct", "true", "paid", "true");
        assertThat(asks(browser.post(
                        "/cases/" + number + "/account",
                        "kind",
                        "BANKGIRO",
                        "number",
                        "991-2346",
                        "holder",
                        "Å \"Ö\"")))
                .isTrue();
        assertThat(kept(browser)).containsExactly("kind", "BANKGIRO", "number", "991-2346", "holder", "Å \"Ö\"");
        assertThat(asks(browser.post("/cases/" + number + "/accept", "accepted", "yes")))
                .isTrue();
        var accepting = kept(browser);
        assertThat(Story.steps(number)).doesNotContain(CaseAction.ACCEPT);
        signInAgain(browser, "signatory");
        browser.post("/cases/" + number + "/accept", accepting);
        assertThat(Story.steps(number)).contains(CaseAction.ACCEPT);
    }

    @Test
    void pagesPassTheGatesInBothLanguages() {
        var number = Story.proposed();
        for (var language : new String[] {"sv", "en"}) {
            var page = language.equals("sv") ? Chromium.as("decider") : Chromium.inEnglishAs("decider");
            page.navigate("/sign-in/again");
            PageGates.check(page);
            page.navigate("/cases/" + number + "/decide/confirm");
            clock.forward(TOO_LONG);
            page.locator("main form button").last().click();
            PageGates.check(page);
            Chromium.screenshot(page, "sign-in-again-" + language, 1280);
            Chromium.screenshot(page, "sign-in-again-" + language, 320);
            page.close();
        }
    }

    /** What the page keeps in its form, name by value. */
    private static String[] kept(Browser browser) {
        return browser.select("main form input[type=hidden]:not([name=formToken])").stream()
                .flatMap(field -> Stream.of(field.attr("name"), field.val()))
                .toArray(String[]::new);
    }

    private static void signInAgain(Browser browser, String person) {
        browser.open("/sign-in/again");
        browser.press(browser.select("button[name=predefined-" + person + "]").text());
    }

    private static boolean asks(Browser browser) {
        return browser.status() == 401 && browser.title().startsWith("Logga in igen först");
    }

    private static boolean isDecided(CaseNumber number) {
        return Story.steps(number).contains(CaseAction.DECIDE);
    }
}
