package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.DemoPeople;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.people.People;
import se.exportcheck.people.Person;
import se.exportcheck.people.Powers;
import se.exportcheck.people.Standing;

/** The question of conflict of interest (jäv), asked in the first form of each part, and what a yes does. */
@QuarkusTest
class ConflictTest {

    private static final String[] YES = {
        "conflict", "YES", "conflictGround", "INTEREST", "conflictText", "Min kusin äger bolaget."
    };

    @Inject
    People people;

    @Inject
    FrozenClock clock;

    @Test
    void withoutAnAnswerNobodyTakesACaseOn() {
        var number = Story.received();
        var browser = Browser.as("officer").open(at(number, "take-on")).press("Ta ärendet");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.errors()).containsExactly("Svara på om du är jävig");
        browser.press("Ta ärendet", "conflict", "YES");
        assertThat(browser.errors()).containsExactly("Välj varför du är jävig", "Beskriv kort varför du är jävig");
        assertThat(browser.value("conflict")).isEqualTo("YES");
        assertThat(declarations(number)).isZero();
        browser.press("Ta ärendet", "conflict", "NO");
        assertThat(status(number)).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(declarations(number)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "MAYBE, INTEREST, Kort, Svara på om du är jävig",
        "YES, FRIENDSHIP, Kort, Välj varför du är jävig",
        "YES, INTEREST, LONG, Skriv högst 2000 tecken",
        "YES, INTEREST, TURNED, Texten har osynliga eller oläsliga tecken. Ta bort dem eller skriv om texten"
    })
    void badAnswersAreSaidAtTheFieldAndNothingIsKept(String answer, String ground, String text, String message) {
        var number = Story.received();
        var typed = switch (text) {
            case "LONG" -> "<script>alert(1)</script>".repeat(400);
            case "TURNED" -> "Kort \u202e text 😀";
            default -> text;
        };
        var browser = Browser.as("officer").open(at(number, "take-on"));
        browser.post(at(number, "take-on"), "conflict", answer, "conflictGround", ground, "conflictText", typed);
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.errors()).containsExactly(message);
        assertThat(browser.value("conflictText")).isEqualTo(typed);
        assertThat(declarations(number)).isZero();
        assertThat(status(number)).isEqualTo(CaseStatus.RECEIVED);
    }

    @Test
    void aYesKeepsTheOfficerFromEveryRouteAndLeavesTheRestToOthers() {
        var number = early(Story::inReview);
        var officer = Browser.as("officer").open("/inbox");
        assertThat(officer.mainToTheEnd()).contains(number.value());
        officer.open("/cases/" + number).follow("Anmäl jäv");
        officer.press("Spara svaret", "conflict", "YES", "conflictGround", "CIRCUMSTANCE", "conflictText", HOSTILE);
        assertThat(officer.main()).contains("Jävet är anmält.", HOSTILE, "Ärendet ska fördelas på nytt");
        assertThat(status(number)).isEqualTo(CaseStatus.RECEIVED);
        assertThat(Story.<Boolean>read(number, grantCase -> grantCase.officer() == null))
                .isTrue();
        assertThat(officer.buttons()).doesNotContain("Ta ärendet");
        assertThat(officer.open("/inbox").mainToTheEnd()).doesNotContain(number.value());
        for (var step : List.of("take-on", "assign")) {
            assertThat(officer.open(at(number, step)).status()).as(step).isEqualTo(409);
            assertThat(officer.main()).contains("Du har anmält jäv i ärendet.");
            assertThat(officer.post(at(number, step), "conflict", "NO", "officer", "officer")
                            .status())
                    .as(step)
                    .isEqualTo(409);
        }
        assertThat(officer.post(at(number, "notes"), "note", "En rad").status()).isEqualTo(409);
        assertThat(officer.open(at(number, "conflict")).main()).contains("Du har anmält jäv i ärendet");
        assertThat(officer.buttons()).doesNotContain("Spara svaret");
        assertThat(officer.open(at(number, "application")).status()).isEqualTo(200);
        assertThat(Browser.as("manager").open(at(number, "assign")).main())
                .contains("Olle Sjögren")
                .doesNotContain("Hanna Öberg");
        Browser.as("officer2").open(at(number, "take-on")).press("Ta ärendet", "conflict", "NO");
        assertThat(status(number)).isEqualTo(CaseStatus.IN_REVIEW);
    }

    @Test
    void theManagerReadsWhatWasDeclaredAndColleaguesDoNot() {
        var number = Story.inReview();
        Browser.as("officer").open(at(number, "conflict")).press("Spara svaret", (Object[]) YES);
        assertThat(Browser.as("manager").open("/cases/" + number).main())
                .contains("Hanna Öberg är jävig (handläggare)", "Min kusin äger bolaget.");
        assertThat(Browser.inEnglishAs("auditor").open("/cases/" + number).main())
                .contains("Hanna Öberg has a conflict of interest (case officer)");
        assertThat(Browser.as("officer2").open("/cases/" + number).main()).doesNotContain("kusin");
        assertThat(Browser.as("officer").open("/cases/" + number).main()).contains("Min kusin äger bolaget.");
        assertThat(Browser.as("signatory").open("/cases/" + number).main()).doesNotContain("kusin", "jäv", "fördelas");
    }

    @Test
    void aDecisionMakerInConflictDecidesNothingAndTheNextOneDoes() {
        var number = early(Story::proposed);
        var decider = Browser.as("decider").open("/inbox");
        assertThat(decider.mainToTheEnd()).contains(number.value());
        decider.open(at(number, "decide/confirm")).press("Fatta beslut", (Object[]) YES);
        assertThat(decider.main()).contains("Jävet är anmält.");
        assertThat(status(number)).isEqualTo(CaseStatus.PROPOSED);
        assertThat(decider.open(at(number, "decide/confirm")).status()).isEqualTo(409);
        assertThat(decider.open("/inbox").mainToTheEnd()).doesNotContain(number.value());
        var version = Long.toString(Story.read(number, GrantCase::version));
        assertThat(decider.post(at(number, "decide"), "version", version).status())
                .isEqualTo(409);
        Browser.as("director").open(at(number, "decide/confirm")).press("Fatta beslut", "conflict", "NO");
        assertThat(status(number)).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void anAdviserInConflictGivesNoOpinion() {
        var number = early(Story::awaitingOpinion);
        var adviser = Browser.as("adviser").open("/inbox");
        assertThat(adviser.mainToTheEnd()).contains(number.value());
        adviser.open("/cases/" + number);
        adviser.press("Lämna yttrande", "opinion", "Ja.");
        assertThat(adviser.errors()).containsExactly("Svara på om du är jävig");
        assertThat(adviser.value("opinion")).isEqualTo("Ja.");
        adviser.press("Lämna yttrande", (Object[]) YES);
        assertThat(adviser.main()).contains("Jävet är anmält.");
        assertThat(adviser.buttons()).doesNotContain("Lämna yttrande");
        assertThat(adviser.open("/inbox").mainToTheEnd()).doesNotContain(number.value());
        assertThat(status(number)).isEqualTo(CaseStatus.AWAITING_OPINION);
    }

    @Test
    void anAttesterAndAnotherOfficerAreAskedAboutTheClaim() {
        var number = Story.claimed();
        var officer2 =
                Browser.as("officer2").open(at(number, "claims/1/review")).press("Granska begäran");
        assertThat(officer2.errors()).containsExactly("Svara på om du är jävig");
        officer2.press("Granska begäran", "conflict", "NO")
                .press("Godkänn alla rader som inte är granskade")
                .press("Föreslå utbetalning")
                .press("Föreslå utbetalning");
        var attester = Browser.as("attester").open(at(number, "claims/1/attest"));
        attester.press("Attestera utbetalningen", (Object[]) YES);
        assertThat(attester.main()).contains("Jävet är anmält.");
        for (var step : List.of("attest", "send-back")) {
            assertThat(attester.open(at(number, "claims/1/" + step)).status()).isEqualTo(409);
        }
        assertThat(Story.<ClaimStatus>read(
                        number, grantCase -> grantCase.claims().getFirst().status()))
                .isEqualTo(ClaimStatus.PROPOSED);
        Browser.as("payer").open(at(number, "claims/1/attest")).press("Attestera utbetalningen", "conflict", "NO");
        assertThat(attester.open(at(number, "claims/1/send")).status()).isEqualTo(409);
        assertThat(Story.<Boolean>read(
                        number, grantCase -> grantCase.claims().getFirst().isDecided()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"conclude", "close", "lapse"})
    void anotherOfficerThanTheCasesIsAskedAsWell(String step) {
        var number = switch (step) {
            case "conclude" -> Story.paid();
            case "close" -> Story.followUp();
            default -> Story.awaitingAcceptance();
        };
        var browser = Browser.as("officer2").open("/").post(at(number, step), "note", "Klart.");
        if (step.equals("close")) {
            assertThat(browser.status()).isEqualTo(409);
        } else {
            assertThat(browser.status()).isEqualTo(422);
            assertThat(browser.errors()).containsExactly("Svara på om du är jävig");
        }
        assertThat(declarations(number, "officer2")).isZero();
    }

    @Test
    void whoeverBelongsToTheCompanyDoesNotHandleItsCase() {
        var number = Story.received();
        var company = Story.<Long>read(number, GrantCase::companyId);
        Story.in(() -> {
            people.persist(Person.ofCompany(
                    "officer2",
                    "Olle Sjögren",
                    "o@example.com",
                    company,
                    Standing.byRegion(new Powers(false, false), DemoPeople.actor("officer"), clock.instant())));
            return true;
        });
        try {
            var browser = Browser.as("officer2").open(at(number, "take-on"));
            assertThat(browser.status()).isEqualTo(409);
            assertThat(browser.main()).contains("Du hör till företaget som ärendet gäller.");
            assertThat(browser.post(at(number, "take-on"), "conflict", "NO").status())
                    .isEqualTo(409);
            assertThat(status(number)).isEqualTo(CaseStatus.RECEIVED);
        } finally {
            Story.in(() -> people.delete("subject = 'officer2' and companyId is not null"));
        }
    }

    @Test
    void theSameAnswerTwiceIsKeptOnce() {
        var number = Story.received();
        var browser = Browser.as("officer").open(at(number, "conflict"));
        browser.press("Spara svaret", "conflict", "NO");
        assertThat(browser.main()).contains("Svaret är sparat.");
        var once = declarations(number);
        browser.open(at(number, "conflict")).press("Spara svaret", "conflict", "NO");
        assertThat(declarations(number)).isEqualTo(once);
        browser.open(at(number, "conflict")).press("Spara svaret", (Object[]) YES);
        browser.post(at(number, "conflict"), YES);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(declarations(number)).isEqualTo(once + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "officer, 200",
        "registrar, 200",
        "manager, 200",
        "payer, 200",
        "auditor, 403",
        "applicant, 403",
        "applicant2, 404",
        "adviser, 404",
        "admin, 404",
        "officer-skane, 404"
    })
    void thoseWhoTakePartMayDeclare(String person, int status) {
        var number = Story.inReview();
        var before = declarations(number);
        var browser = Browser.as(person).open(at(number, "conflict"));
        assertThat(browser.status()).isEqualTo(status);
        if (status != 200) {
            assertThat(browser.open("/").post(at(number, "conflict"), YES).status())
                    .isEqualTo(status);
            assertThat(declarations(number)).isEqualTo(before);
        }
    }

    @Test
    void aCaseThatIsDecidedKeepsItsDecisionWhenAConflictComesOut() {
        var number = Story.decided();
        Browser.inEnglishAs("decider").open(at(number, "conflict")).press("Save the answer", (Object[]) YES);
        assertThat(status(number)).isEqualTo(CaseStatus.DECIDED);
        assertThat(Story.steps(number)).endsWith(CaseAction.DECIDE);
        assertThat(Browser.as("manager").open("/cases/" + number).main()).contains("Bo Dahlin är jävig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void pagesWithTheQuestionPassTheGates(String language) {
        var received = Story.received();
        var proposed = Story.proposed();
        var paid = Story.finallyClaimed();
        Story.claim(paid, "officer", (claim, actor, now) -> {
            claim.review(actor, now);
            claim.approveRest(actor);
            claim.propose(actor, now);
        });
        look("officer", language, at(received, "take-on"), true);
        look("officer", language, at(received, "conflict"), true);
        look("decider", language, at(proposed, "decide/confirm"), true);
        look("decider", language, at(proposed, "send-back"), true);
        look("adviser", language, "/cases/" + Story.awaitingOpinion(), false);
        look("attester", language, at(paid, "claims/1/attest"), true);
        Browser.as("officer").open(at(received, "conflict")).press("Spara svaret", (Object[]) YES);
        look("officer", language, at(received, "conflict"), false);
        look("manager", language, "/cases/" + received, false);
    }

    private static void look(String person, String language, String address, boolean sends) {
        var page = language.equals("sv") ? Chromium.as(person) : Chromium.inEnglishAs(person);
        page.navigate(address);
        PageGates.check(page);
        if (sends) {
            page.locator("input[name=conflict][value=YES]").check();
            page.locator("main form button[type=submit]").last().click();
            page.waitForSelector(".govuk-error-summary");
            PageGates.check(page);
        }
        var name = "conflict-" + person
                + address.substring(address.lastIndexOf('/')).replace('/', '-');
        Chromium.screenshot(page, name + "-" + language, 1280);
        Chromium.screenshot(page, name + "-" + language, 320);
        page.close();
    }

    private static final String HOSTILE = "'; drop table grant_case; -- <script>alert(1)</script> 😀";

    /** A case that came in so early that it is the first of every inbox. */
    private CaseNumber early(Supplier<CaseNumber> story) {
        clock.moveTo(LocalDate.of(2026, 1, 7));
        try {
            return story.get();
        } finally {
            clock.reset();
        }
    }

    private static String at(CaseNumber number, String step) {
        return "/cases/" + number + "/" + step;
    }

    private static CaseStatus status(CaseNumber number) {
        return Story.read(number, GrantCase::status);
    }

    private static int declarations(CaseNumber number) {
        return Story.read(
                number, grantCase -> grantCase.impartiality().declarations().size());
    }

    private static long declarations(CaseNumber number, String person) {
        return Story.read(
                number,
                grantCase -> grantCase.impartiality().declarations().stream()
                        .filter(declaration -> declaration.person().equals(person))
                        .count());
    }
}
