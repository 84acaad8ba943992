package se.exportcheck.reviewing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.DemoPeople;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Piles;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Pile;
import se.exportcheck.cases.Proposal;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.deminimis.AidEntry;
import se.exportcheck.deminimis.AidLedger;
import se.exportcheck.introducing.Introducing;
import se.exportcheck.schemes.Answer;

/** A paper application of Bergslagens Trähus AB on which the number of Mälarsensor AB was typed. */
@QuarkusTest
class NumberTest {

    private static final LocalDate SIX_MONTHS_ON = LocalDate.of(2026, 9, 2);
    private static final String STEP = "Rätta organisationsnumret";

    @Inject
    FrozenClock clock;

    @Inject
    EntityManager database;

    @Inject
    AidLedger ledger;

    @Inject
    CaseAid aid;

    @Test
    void theWrongCompanySeesNothingAnyMoreAndTheRightOneAll() {
        var number = Story.then(withAid("Rättad innovationscheck"), "officer", GrantCase::takeOn);
        Browser.as("officer")
                .open("/cases/" + number)
                .press("Begär komplettering")
                .press("Skicka begäran", "items", "CONTACT", "message", "Vem svarar för ansökan?");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.AWAITING_COMPLETION);
        assertThat(Browser.as("applicant").open("/cases/" + number).status()).isEqualTo(200);
        corrected(number);
        assertThat(Browser.as("applicant").open("/cases/" + number).status()).isEqualTo(404);
        assertThat(Browser.as("applicant")
                        .open("/cases/" + number + "/material")
                        .status())
                .isEqualTo(404);
        assertThat(Browser.as("applicant2").open("/cases/" + number).status()).isEqualTo(200);
        assertThat(Browser.as("auditor").open("/cases/" + number + "/events").main())
                .contains(
                        "Organisationsnumret rättades",
                        "559990-0007 → 559999-1238: Två siffror var omkastade.",
                        "Rita Nyström");
        assertThat(Story.steps(number)).endsWith(CaseAction.CORRECT_NUMBER, CaseAction.REVIEW_ANEW);
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(Story.<Boolean>read(number, c -> c.asked().isCompletionAsked()))
                .isFalse();
    }

    /** What it sent in, and the letters that went to it, are not the right company's to read before an officer opens them. */
    @Test
    void whatTheWrongCompanySentAndGotIsOpenedByAnOfficer() {
        var number = Story.then(Story.onPaper(), "officer", GrantCase::takeOn);
        var at = "/cases/" + number;
        Browser.as("applicant")
                .open(at + "/add-material")
                .press(
                        "Skicka till ärendet",
                        "text",
                        "Vår prislista.",
                        "file",
                        new Browser.Upload("prislista.pdf", Samples.pdf("prislista")));
        Browser.as("officer")
                .open(at)
                .press("Begär komplettering")
                .press("Skicka begäran", "items", "CONTACT", "message", "Vem svarar för ansökan?");
        Browser.as("officer")
                .open(at + "/oral-notes")
                .press(
                        "Spara anteckningen",
                        "source",
                        "Karin Ek",
                        "way",
                        "PHONE",
                        "content",
                        "Vi har ont om pengar.",
                        "fromParty",
                        "yes");
        var wrong = Browser.as("applicant").open(at + "/material");
        assertThat(wrong.main()).contains("Vår prislista.", "Vem svarar för ansökan?", "Vi har ont om pengar.");
        var file = wrong.select("main a[href*=/documents/]").eachAttr("href").getLast();
        var letters = wrong.open(at).select("main a[href*=/letters/]").eachAttr("href");
        assertThat(letters).isNotEmpty();
        corrected(number);
        var right = Browser.as("applicant2");
        for (var page : List.of(at, at + "/material")) {
            assertThat(right.open(page).main())
                    .doesNotContain(
                            "Vår prislista.", "Vem svarar för ansökan?", "prislista.pdf", "Vi har ont om pengar.");
            assertThat(right.select("main a").eachAttr("href"))
                    .doesNotContain(file)
                    .doesNotContainAnyElementsOf(letters);
        }
        assertThat(right.open(file).status()).isEqualTo(404);
        assertThat(right.open(letters.getFirst()).status()).isEqualTo(404);
        var officer = Browser.as("officer").open(at + "/material");
        assertThat(officer.main())
                .contains("Vår prislista.", "Vem svarar för ansökan?", "Företaget får inte se det: det gäller");
        assertThat(officer.open(letters.getFirst()).status()).isEqualTo(200);
        officer.open(at + "/material")
                .open(officer.select("a[href*=/material/arrival/]")
                        .eachAttr("href")
                        .getLast())
                .press("Spara", "set", "NO", "reason", "Prislistan är offentlig.");
        assertThat(right.open(at + "/material").main()).contains("Vår prislista.", "prislista.pdf");
        assertThat(right.main()).doesNotContain("Vem svarar för ansökan?");
        assertThat(right.open(file).status()).isEqualTo(200);
    }

    /** The one that was told of a delay, or asked for the decision, was another company: the right one has not asked (12 §). */
    @Test
    void theRightCompanyMayAskForTheDecisionToo() {
        var number = Story.then(Story.onPaperWhole(), "officer", GrantCase::takeOn);
        clock.moveTo(SIX_MONTHS_ON);
        Story.act(
                number, "signatory", (grantCase, actor, now) -> grantCase.requestDecision("Vi vill veta.", actor, now));
        Story.decisionRequestRefused(number);
        assertThat(Story.<Boolean>read(
                        number, grantCase -> grantCase.delays().refusal().isPresent()))
                .isTrue();
        corrected(number);
        var right = Browser.as("applicant2").open("/cases/" + number);
        assertThat(right.main()).doesNotContain("Vi vill veta.", "Yttrandet dröjer.");
        assertThat(right.select("main a[href*=/decisions/]")).isEmpty();
        assertThat(Browser.as("officer").open("/cases/" + number).text()).contains("Vi vill veta.");
        Story.act(number, "applicant2", (grantCase, actor, now) -> grantCase.requestDecision("Vi med.", actor, now));
        assertThat(Story.<LocalDate>read(number, GrantCase::dueOn)).isNotNull();
        assertThat(Story.<Object>in(() -> database.createNativeQuery(
                                "select count(*) from last_day where kind = 'REQUEST' and number = :number", Long.class)
                        .setParameter("number", number.toString())
                        .getSingleResult()))
                .isEqualTo(1L);
    }

    /** On paper it was the right one that asked: what the wrong one was answered is no answer to it. */
    @Test
    void whatWasAskedOnPaperWaitsForItsAnswerAgain() {
        var number = Story.then(Story.onPaperWhole(), "officer", GrantCase::takeOn);
        clock.moveTo(SIX_MONTHS_ON);
        Story.askedOnPaper(number, SIX_MONTHS_ON);
        Story.decisionRequestRefused(number);
        assertThat(Piles.of(Pile.DECISION_REQUESTED, "officer")).doesNotContain(number);
        corrected(number);
        assertThat(Piles.of(Pile.DECISION_REQUESTED, "officer")).contains(number);
        Story.decisionRequestRefused(number);
        assertThat(Piles.of(Pile.DECISION_REQUESTED, "officer")).doesNotContain(number);
    }

    /** Another company's words and contact, for which it has consented, are neither the right one's nor the partner's any more. */
    @Test
    void whatTheWrongCompanyLetAPartnerSeeIsSeenNoMore() {
        var number = Story.then(Story.onPaper(), "officer", GrantCase::takeOn);
        Story.act(
                number,
                "signatory",
                (grantCase, actor, now) -> Introducing.all()
                        .ask(grantCase, Introducing.partner("Almi"), Introducing.SHARED, "Vi samtycker.", actor, now));
        var address = Introducing.atPartner(number);
        assertThat(Browser.as("adviser").open(address).status()).isEqualTo(200);
        corrected(number);
        assertThat(Browser.as("adviser").open(address).status()).isEqualTo(404);
        for (var page : List.of("", "/introductions")) {
            assertThat(Browser.as("applicant2").open("/cases/" + number + page).main())
                    .doesNotContain(Introducing.SHARED.summary(), Introducing.SHARED.contactEmail());
        }
        Story.act(
                number,
                "applicant2",
                (grantCase, actor, now) -> Introducing.all()
                        .ask(grantCase, Introducing.partner("Almi"), Introducing.SHARED, "Vi med.", actor, now));
    }

    @Test
    void theAidThatIsDeclaredFollowsTheNumber() {
        var number = withAid("Flyttad innovationscheck");
        assertThat(measures(DemoPeople.MALARSENSOR)).contains("Flyttad innovationscheck");
        corrected(number);
        assertThat(measures(DemoPeople.MALARSENSOR)).doesNotContain("Flyttad innovationscheck");
        assertThat(measures(DemoPeople.TRAHUS)).contains("Flyttad innovationscheck");
        Story.then(number, "officer", GrantCase::takeOn);
        assertThat(Browser.as("officer").open("/cases/" + number + "/aid").main())
                .contains("Flyttad innovationscheck");
    }

    /** What was counted of the other company says nothing of this one, be there no aid in either. */
    @Test
    void theRoomIsCountedAnew() {
        var number = Story.counted(Story.then(Story.onPaperWhole(), "officer", GrantCase::takeOn));
        corrected(number);
        assertThat(Story.<Boolean>read(
                        number, c -> aid.standing(c, LocalDate.of(2026, 3, 2)).calculated()))
                .isFalse();
    }

    @Test
    void theRightNumberIsAskedForWithWords() {
        var number = Story.onPaper();
        var registrar = Browser.as("registrar").open("/cases/" + number).press(STEP);
        registrar.press(STEP, "organisationNumber", "559990-0007", "companyName", "", "why", "");
        assertThat(registrar.errors())
                .containsExactly(
                        "Vem ansökan är från: fyll i så mycket som går att läsa",
                        "Skriv varför numret är fel",
                        "Det är det nummer som ärendet redan har");
        registrar.press(STEP, "organisationNumber", "559999-1239", "companyName", "Trähus", "why", "Slarv");
        assertThat(registrar.errors()).singleElement().asString().startsWith("Organisationsnummer: kontrollera");
        assertThat(registrar.value("organisationNumber")).isEqualTo("559999-1239");
        assertThat(Story.steps(number)).containsExactly(CaseAction.REGISTER);
    }

    @Test
    void afterTheDecisionItIsRefusedWithWords() {
        var number = Story.then(Story.onPaperWhole(), "officer", GrantCase::takeOn);
        Story.act(
                number,
                "officer",
                (grantCase, actor, now) -> grantCase
                        .schemeVersion()
                        .checklist()
                        .forEach(item -> grantCase.check(item.code(), Answer.YES, null, actor, now)));
        Story.act(
                number,
                "officer",
                Story.proposing(Proposal.without(Outcome.DISMISSAL, "Ansökan hör till en annan region.")));
        Story.act(number, "decider", Story.deciding());
        var registrar = Browser.as("registrar").open("/cases/" + number);
        assertThat(registrar.buttons()).doesNotContain(STEP);
        registrar.open(page(number));
        assertThat(registrar.status()).isEqualTo(409);
        assertThat(registrar.main())
                .contains(
                        "Det finns ett beslut i ärendet. Organisationsnumret kan bara rättas innan beslutet är fattat.");
        registrar.post(page(number), "organisationNumber", "559999-1238", "companyName", "Trähus", "why", "Slarv");
        assertThat(registrar.status()).isEqualTo(409);
        assertThat(Story.steps(number)).doesNotContain(CaseAction.CORRECT_NUMBER);
    }

    @Test
    void onlyThoseWhoHandlePaperCorrectItAndOnlyWhatCameOnPaper() {
        var number = Story.onPaper();
        for (var person : List.of("decider", "manager", "auditor", "applicant")) {
            assertThat(Browser.as(person)
                            .open("/")
                            .post(page(number), "why", "x")
                            .status())
                    .as(person)
                    .isEqualTo(403);
        }
        var portal = Browser.as("officer").open(page(Story.received()));
        assertThat(portal.status()).isEqualTo(409);
        assertThat(portal.main()).contains("Detta gäller bara ansökningar som kommit på papper.");
    }

    /** The other company cannot withdraw what is not its own; what the right one writes on paper stands. */
    @Test
    void aWithdrawalOfTheOtherCompanyFallsAndOneOnPaperStands() {
        var fallen = Story.then(Story.onPaper(), "officer", GrantCase::takeOn);
        Story.act(fallen, "signatory", (grantCase, actor, now) -> grantCase.withdraw(actor, now, "Inte vår."));
        corrected(fallen);
        assertThat(Story.<CaseStatus>read(fallen, GrantCase::status)).isEqualTo(CaseStatus.IN_REVIEW);
        var stands = Story.then(Story.onPaper(), "officer", GrantCase::takeOn);
        Browser.as("registrar")
                .open("/cases/" + stands + "/register-withdrawal")
                .press(
                        "Registrera",
                        "channel",
                        "POST",
                        "arrivedDay",
                        "2",
                        "arrivedMonth",
                        "3",
                        "arrivedYear",
                        "2026",
                        "signer",
                        "Johan Berg",
                        "authorised",
                        "yes",
                        "says",
                        "Vi hinner inte.");
        corrected(stands);
        assertThat(Story.<Boolean>read(stands, GrantCase::isWithdrawn)).isTrue();
    }

    @Test
    void thePagePassesTheGatesInBothLanguages() {
        var number = Story.onPaper();
        for (var page : List.of(Chromium.as("registrar"), Chromium.inEnglishAs("registrar"))) {
            page.navigate(page(number));
            PageGates.check(page);
            var language = page.getAttribute("html", "lang");
            Chromium.screenshot(page, "correct-number-" + language, 1280);
            page.locator("main form button.govuk-button").click();
            PageGates.check(page);
            Chromium.screenshot(page, "correct-number-errors-" + language, 320);
            page.close();
        }
    }

    /** A moment after what was done before, and a moment before what is done next. */
    private void corrected(CaseNumber number) {
        clock.forward(Duration.ofMinutes(5));
        var registrar = Browser.as("registrar").open("/cases/" + number).press(STEP);
        registrar.press(
                STEP,
                "organisationNumber",
                "559999-1238",
                "companyName",
                "Bergslagens Trähus AB",
                "why",
                "Två siffror var omkastade.");
        assertThat(registrar.errors()).isEmpty();
        assertThat(registrar.main()).contains("Organisationsnumret är rättat.", "559999-1238");
        clock.forward(Duration.ofMinutes(5));
    }

    private static CaseNumber withAid(String measure) {
        var number = Story.onPaper();
        var registrar = Browser.as("registrar").open("/cases/" + number + "/fill-in");
        registrar.press(
                "Spara",
                "source",
                "0",
                "earlierAid",
                "yes",
                "aidOn1Day",
                "3",
                "aidOn1Month",
                "6",
                "aidOn1Year",
                "2025",
                "aidGiver1",
                "Tillväxtverket",
                "aidRecipient1",
                "Bergslagens Trähus AB",
                "aidMeasure1",
                measure,
                "aidAmount1",
                "50 000",
                "aidCurrency1",
                "SEK");
        assertThat(registrar.errors()).isEmpty();
        return number;
    }

    private List<String> measures(String number) {
        return Story.in(() -> ledger.standing(List.of(OrganisationNumber.fromString(number))).stream()
                .map(AidEntry::measure)
                .toList());
    }

    private static String page(CaseNumber number) {
        return "/cases/" + number + "/correct-number";
    }
}
