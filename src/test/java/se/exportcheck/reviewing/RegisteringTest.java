package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Origin;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Proposal;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.Answer;

@QuarkusTest
class RegisteringTest {

    private static final String FORM = "/cases/register";
    private static final String HOSTILE = "<script>alert(1)</script>'; drop table grant_case; -- \u202E\uD83D\uDE80";

    private static final Map<String, String> PAPER = Map.ofEntries(
            Map.entry("municipality", "1980"),
            Map.entry("employees", "12,5"),
            Map.entry("turnover", "12 000 000"),
            Map.entry("goodsExport", "2 000 000"),
            Map.entry("servicesExport", "0"),
            Map.entry("contactName", "Sofia Lind"),
            Map.entry("email", "sofia@example.com"),
            Map.entry("phone", "021-123 45 67"),
            Map.entry("language", "sv"),
            Map.entry("title", "Med posten till Polen"),
            Map.entry("goal", "Två återförsäljare"),
            Map.entry("expectedResult", "Mer export"),
            Map.entry("offering", "GOODS"),
            Map.entry("youngLeader", "NO"),
            Map.entry("startDay", "1"),
            Map.entry("startMonth", "4"),
            Map.entry("startYear", "2026"),
            Map.entry("endDay", "30"),
            Map.entry("endMonth", "9"),
            Map.entry("endYear", "2026"),
            Map.entry("activity", "Marknadsstudie och möten"),
            Map.entry("markets", "pl, DE"),
            Map.entry("costType2", "CONSULT"),
            Map.entry("costDescription2", "Marknadsstudie"),
            Map.entry("costAmount2", "200 000"),
            Map.entry("otherFunding", "no"),
            Map.entry("earlierAid", "yes"),
            Map.entry("aidOn1Day", "3"),
            Map.entry("aidOn1Month", "6"),
            Map.entry("aidOn1Year", "2025"),
            Map.entry("aidGiver1", "Tillväxtverket"),
            Map.entry("aidRecipient1", "Mälarsensor AB"),
            Map.entry("aidMeasure1", "Innovationscheck"),
            Map.entry("aidAmount1", "50 000"),
            Map.entry("aidCurrency1", "SEK"),
            Map.entry("accountKind", "BANKGIRO"),
            Map.entry("accountNumber", "991-2346"),
            Map.entry("accountHolder", "Mälarsensor AB"));

    @Inject
    Cases cases;

    @Test
    void aLetterThatForgetsAlmostAllIsRegisteredAsOfTheDayItCame() {
        var number = registered();
        assertThat(Story.steps(number)).containsExactly(CaseAction.REGISTER);
        assertThat(Story.<CaseStatus>read(number, c -> c.status())).isEqualTo(CaseStatus.RECEIVED);
        assertThat(Story.<Origin>read(number, c -> c.origin())).isEqualTo(Origin.PAPER);
        assertThat(Story.<LocalDate>read(number, c -> c.receivedOn())).isEqualTo(LocalDate.of(2026, 2, 27));
        var officer = Browser.as("officer").open("/cases/" + number);
        assertThat(officer.main())
                .contains("Saknas i pappersansökan", "Kostnader: vad som ska köpas", "Bara ett brev om mässan", "post");
        assertThat(officer.open("/cases/" + number + "/diary").main()).contains("Inkommen", "Ansökan på papper");
        theCaseIsReadAndTakenOn(number);
    }

    private static CaseNumber registered() {
        var browser = Browser.as("registrar").open("/inbox").follow("Registrera pappersansökan");
        assertThat(browser.main()).contains("antas den ha kommit in 27 februari 2026");
        browser.press("Registrera", envelope(browser, "note", "Bara ett brev om mässan"));
        assertThat(browser.errors()).isEmpty();
        assertThat(browser.main()).contains("Ansökan är registrerad", "Papper");
        return CaseNumber.fromString(browser.path().replace("/cases/", ""));
    }

    private static Object[] envelope(Browser browser, Object... more) {
        var fields = new LinkedHashMap<Object, Object>(Map.of(
                "call", browser.select("#call option").getLast().val(),
                "channel", "POST",
                "arrivedDay", "27",
                "arrivedMonth", "2",
                "arrivedYear", "2026",
                "organisationNumber", "559990-0007",
                "companyName", "Mälarsensor AB"));
        for (var i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray();
    }

    private static void theCaseIsReadAndTakenOn(CaseNumber number) {
        var officer = Browser.as("officer");
        for (var tab : List.of("", "/documents", "/checklist", "/events", "/material", "/aid", "/size")) {
            assertThat(officer.open("/cases/" + number + tab).status()).as(tab).isEqualTo(200);
        }
        assertThat(Browser.as("applicant").open("/cases/" + number).status()).isEqualTo(200);
        assertThat(Browser.as("officer")
                        .open("/cases")
                        .toPageWith(number.value())
                        .status())
                .isEqualTo(200);
        officer.open("/cases/" + number).press("Ta ärendet").pressImpartially("Ta ärendet");
        assertThat(Story.steps(number)).containsExactly(CaseAction.REGISTER, CaseAction.TAKE_ON);
    }

    @Test
    void whatIsMissingIsAskedForAndTypedInFromTheAnswer() {
        var number = registered();
        Story.then(number, "officer", GrantCase::takeOn);
        var officer = Browser.as("officer").open("/cases/" + number).press("Begär komplettering");
        assertThat(officer.value("items")).contains("Kostnader: vad som ska köpas", "Konto för utbetalning");
        officer.press("Skicka begäran", "message", "Vi behöver resten.");
        var registrar = Browser.as("registrar").open("/cases/" + number).press("Registrera svar på papper");
        registrar.press(
                "Registrera",
                "kind",
                "COMPLETION",
                "channel",
                "HANDED_IN",
                "subject",
                "Andra brevet",
                "arrivedDay",
                "2");
        registrar.open("/cases/" + number).press("Fyll i från papper");
        assertThat(registrar.select("#source option").eachText())
                .containsExactly("Välj", "Ansökan, kom in 27 februari 2026", "Andra brevet, kom in 2 mars 2026");
        registrar.press("Spara", typed(Map.of("source", "1")));
        assertThat(registrar.errors()).isEmpty();
        assertThat(registrar.main())
                .contains("Det du skrev är sparat", "Med posten till Polen", "från: Andra brevet")
                .contains("Kostnad 1, Belopp: tomt → 200000", "Kommun: tomt → Västerås")
                .doesNotContain("Saknas i pappersansökan");
        assertThat(Browser.as("officer").open("/cases/" + number + "/diary").main())
                .contains("Ifyllt från papper: Andra brevet", "Upprättad");
        theCaseSaysAll(number);
    }

    private static void theCaseSaysAll(CaseNumber number) {
        assertThat(Story.<Boolean>read(number, c -> c.missing().isEmpty())).isTrue();
        assertThat(Story.<String>read(number, c -> c.title())).isEqualTo("Med posten till Polen");
        assertThat(Story.<Kronor>read(number, c -> c.facts().appliedSek())).isEqualTo(Kronor.of(100_000));
        assertThat(Story.<Set<String>>read(number, c -> Set.copyOf(c.markets())))
                .containsExactlyInAnyOrder("DE", "PL");
        assertThat(Story.steps(number)).endsWith(CaseAction.FILL_IN);
        assertThat(Browser.as("officer").open("/cases/" + number + "/aid").main())
                .contains("Innovationscheck");
    }

    @Test
    void noGrantIsProposedBeforeAllIsThereButADismissalCanBe() {
        var number = Story.then(Story.onPaper(), "officer", GrantCase::takeOn);
        Story.checkedOff(number);
        var officer = Browser.as("officer").open("/cases/" + number + "/propose");
        officer.press(
                "Skicka för beslut",
                "outcome",
                "GRANT",
                "approvedCost",
                "200000",
                "share",
                "50",
                "granted",
                "100000",
                "reasons",
                "Stärker exporten.");
        assertThat(officer.main()).contains("Allt i pappersansökan är inte ifyllt");
        assertThat(Story.<CaseStatus>read(number, c -> c.status())).isEqualTo(CaseStatus.IN_REVIEW);
        var dismissed = Story.then(
                Story.then(Story.onPaper(), "officer", GrantCase::takeOn),
                "officer",
                (grantCase, actor, now) -> grantCase
                        .schemeVersion()
                        .checklist()
                        .forEach(item -> grantCase.check(item.code(), Answer.YES, null, actor, now)));
        Story.then(
                dismissed,
                "officer",
                Story.proposing(Proposal.without(Outcome.DISMISSAL, "Ansökan är inte komplett.")));
        assertThat(Story.<CaseStatus>read(dismissed, c -> c.status())).isEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void aPartIsTypedInWholeOrNotAtAll() {
        var number = Story.onPaper();
        var browser = Browser.as("registrar").open(fillIn(number));
        browser.press("Spara", "source", "0", "title", "Bara ett namn");
        assertThat(browser.errors())
                .contains("Mål: fyll i uppgiften", "Startdag: fyll i uppgiften")
                .doesNotContain("Kommun: fyll i uppgiften", "Namn: fyll i uppgiften");
        browser.open(fillIn(number)).press("Spara", "source", "0", "markets", "PL");
        assertThat(browser.errors()).isEmpty();
        assertThat(Story.<List<String>>read(number, c -> c.application().markets()))
                .containsExactly("PL");
        browser.open(fillIn(number)).press("Spara", "source", "0", "markets", "");
        assertThat(browser.errors()).containsExactly("Marknader: fyll i uppgiften");
    }

    /** ELIG-08 and DM-R10: what the paper says of the accounts and the industries counts as if it were said here. */
    @Test
    void thePaperSaysWhatTheCompanyDoes() {
        var number = Story.onPaper();
        var browser = Browser.as("registrar").open(fillIn(number));
        browser.press("Spara", typed(Map.of("source", "0", "closedAccounts", "två", "furtherIndustries", "01110 x")));
        assertThat(browser.errors())
                .containsExactly(
                        "Fler SNI-koder: kontrollera hur uppgiften är skriven",
                        "Huvudsaklig bransch (SNI-kod): fyll i uppgiften",
                        "Antal avslutade bokslut: kontrollera hur uppgiften är skriven");
        assertThat(browser.value("closedAccounts")).isEqualTo("två");
        browser.press(
                "Spara", "closedAccounts", "0", "industryCode", "70.220", "furtherIndustries", "01.110, 70220, 46 690");
        assertThat(browser.errors()).isEmpty();
        assertThat(browser.main()).contains("Antal avslutade bokslut: tomt → 0", "Fler SNI-koder: tomt → 01110, 46690");
        assertThat(Story.<List<String>>read(number, GrantCase::industryCodes))
                .containsExactly("70220", "01110", "46690");
        assertThat(Browser.as("officer").open("/cases/" + number + "/checklist").main())
                .contains("0 avslutade bokslut", "SNI 70220, 01110, 46690. Att titta på: 01110.");
    }

    /** FL 20 and 22 §§: a paper is registered as of the day it came, whoever it is from; the number is asked for. */
    @Test
    void aNumberThatCannotBeReadIsAskedForAndFilledIn() {
        var browser = Browser.as("registrar").open(FORM);
        browser.press(
                "Registrera",
                envelope(browser, "organisationNumber", "", "companyName", "Suddig AB", "note", "Fläckigt brev"));
        assertThat(browser.errors()).isEmpty();
        var number = CaseNumber.fromString(browser.path().replace("/cases/", ""));
        Story.then(number, "officer", GrantCase::takeOn);
        var officer = Browser.as("officer").open("/cases/" + number);
        assertThat(officer.main()).contains("Saknas i pappersansökan", "Organisationsnummer");
        for (var tab : List.of("/documents", "/checklist", "/events", "/material", "/aid", "/size", "/diary")) {
            assertThat(officer.open("/cases/" + number + tab).status()).as(tab).isEqualTo(200);
        }
        officer.open("/cases/" + number).press("Begär komplettering");
        assertThat(officer.value("items")).contains("Organisationsnummer");
        officer.press("Skicka begäran", "message", "Vi behöver numret.");

        var registrar = Browser.as("registrar").open(fillIn(number));
        registrar.press("Spara", typed(Map.of("source", "0", "organisationNumber", "559990-0008")));
        assertThat(registrar.errors()).singleElement().asString().startsWith("Organisationsnummer: kontrollera");
        assertThat(registrar.value("organisationNumber")).isEqualTo("559990-0008");
        registrar.press("Spara", "organisationNumber", "");
        assertThat(registrar.errors()).isEmpty();
        assertThat(Story.<Boolean>read(number, GrantCase::isFilledIn)).isFalse();
        assertThat(Browser.as("applicant2").open("/cases/" + number).status()).isEqualTo(404);

        registrar.open(fillIn(number)).press("Spara", "source", "0", "organisationNumber", "559999-1238");
        assertThat(registrar.errors()).isEmpty();
        assertThat(registrar.main()).contains("Organisationsnummer: tomt → 559999-1238");
        assertThat(Story.<Boolean>read(number, GrantCase::isFilledIn)).isTrue();
        assertThat(Story.<String>read(number, c -> c.organisationNumber().value()))
                .isEqualTo("5599991238");
        assertThat(Browser.as("applicant2").open("/cases/" + number).status()).isEqualTo(200);
        assertThat(officer.open("/cases/" + number + "/aid").main()).contains("Innovationscheck");
        assertThat(registrar.open(fillIn(number)).select("#organisationNumber")).isEmpty();
    }

    @Test
    void noGrantIsProposedBeforeTheNumberIsThere() {
        var number = Story.onPaperNameless();
        Browser.as("registrar").open(fillIn(number)).press("Spara", typed(Map.of("source", "0")));
        Story.then(number, "officer", GrantCase::takeOn);
        Story.checkedOff(number);
        var officer = Browser.as("officer").open("/cases/" + number + "/propose");
        officer.press("Skicka för beslut", "outcome", "GRANT", "reasons", "Stärker exporten.");
        assertThat(officer.main()).contains("Allt i pappersansökan är inte ifyllt");
    }

    @Test
    void twoWhoTypeAtOnceDoNotOverwriteEachOther() {
        var number = Story.onPaper();
        var late = Browser.as("officer").open(fillIn(number));
        Browser.as("registrar").open(fillIn(number)).press("Spara", "source", "0", "markets", "PL");
        late.press("Spara", "source", "0", "markets", "DE");
        assertThat(late.errors()).singleElement().asString().contains("Någon annan har fyllt i något");
        var again = Browser.as("registrar").open(fillIn(number));
        again.press("Spara", "source", "0");
        assertThat(again.path()).isEqualTo("/cases/" + number);
        late.open(fillIn(number)).press("Spara", "source", "0");
        assertThat(late.errors()).containsExactly("Du har inte ändrat något");
        assertThat(Story.<Integer>read(number, c -> c.transcriptions().size())).isOne();
    }

    @Test
    void onlyThoseWhoHandlePaperTypeItIn() {
        var number = Story.onPaper();
        for (var person : List.of("decider", "manager", "auditor")) {
            assertThat(Browser.as(person)
                            .open("/cases")
                            .post(fillIn(number), "markets", "PL")
                            .status())
                    .as(person)
                    .isEqualTo(403);
        }
        assertThat(Browser.as("applicant")
                        .open("/")
                        .post(fillIn(number), "markets", "PL")
                        .status())
                .isEqualTo(403);
        assertThat(Browser.as("officer-skane")
                        .open("/")
                        .post(fillIn(number), "markets", "PL")
                        .status())
                .isEqualTo(404);
        var portal = Story.received();
        assertThat(Browser.as("registrar").open(fillIn(portal)).status()).isEqualTo(409);
        assertThat(Browser.as("registrar").open("/cases/" + portal).buttons()).doesNotContain("Fyll i från papper");
        assertThat(Story.steps(number)).containsExactly(CaseAction.REGISTER);
    }

    private static String fillIn(CaseNumber number) {
        return "/cases/" + number + "/fill-in";
    }

    @Test
    void onlyARegistrarRegisters() {
        var before = cases();
        for (var person : List.of("officer", "decider", "manager", "applicant", "auditor")) {
            assertThat(Browser.as(person).open(FORM).status()).as(person).isEqualTo(403);
            assertThat(Browser.as(person)
                            .open("/cases")
                            .post(FORM, "title", "Min egen")
                            .status())
                    .as(person)
                    .isEqualTo(403);
            assertThat(Browser.as(person).open("/cases").links()).doesNotContain("Registrera pappersansökan");
        }
        assertThat(Browser.as("registrar").open("/cases").links()).contains("Registrera pappersansökan");
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void anEmptyFormSaysWhatIsMissing() {
        var before = cases();
        var browser = Browser.as("registrar").open(FORM).press("Registrera");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.errors()).hasSize(5).doesNotHaveDuplicates().contains("Utlysning: fyll i uppgiften");
        for (var link : browser.select(".govuk-error-summary__list a").eachAttr("href")) {
            assertThat(browser.select(link)).as(link).hasSize(1);
        }
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void noDayToComeAndNoNumberThatIsNone() {
        var before = cases();
        var browser = Browser.as("registrar").open(FORM);
        browser.press(
                "Registrera",
                envelope(browser, "arrivedDay", "3", "arrivedMonth", "3", "organisationNumber", "559990-0008"));
        assertThat(browser.errors())
                .hasSize(3)
                .contains(
                        "Ange en dag som inte är senare än i dag",
                        "Bifoga en inskannad kopia eller skriv en anteckning om pappret");
        assertThat(browser.value("companyName")).isEqualTo("Mälarsensor AB");
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void theScanIsKeptInTheCase() {
        var browser = Browser.as("registrar").open(FORM);
        browser.press("Registrera", envelope(browser, "file", new Browser.Upload("fel.exe", Samples.png())));
        assertThat(browser.errors()).hasSize(1);
        browser.press("Registrera", envelope(browser, "file", new Browser.Upload("brev.pdf", Samples.pdf("brev"))));
        assertThat(browser.open(browser.path() + "/material").main()).contains("Ansökan på papper", "brev.pdf");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndAllIsKept() {
        var wrong = Map.ofEntries(
                Map.entry("source", "0"),
                Map.entry("goodsExport", "99 000 000"),
                Map.entry("email", "sofia"),
                Map.entry("title", HOSTILE),
                Map.entry("goal", "å".repeat(10_000)),
                Map.entry("endMonth", "3"),
                Map.entry("markets", "SE, XX"),
                Map.entry("costAmount2", "-5"),
                Map.entry("otherFunding", "yes"),
                Map.entry("earlierAid", "no"),
                Map.entry("accountNumber", "991-2347"));
        var number = Story.onPaper();
        var browser = Browser.as("registrar").open(fillIn(number));
        browser.press("Spara", typed(wrong));
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.errors())
                .containsExactly(
                        "Exporten kan inte vara större än omsättningen",
                        "E-post: kontrollera hur uppgiften är skriven",
                        "Satsningens namn: kontrollera hur uppgiften är skriven",
                        "Mål: skriv högst 2000 tecken",
                        "Slutdagen kan inte vara före startdagen",
                        "Marknader: kontrollera hur uppgiften är skriven",
                        "Sverige är hemmamarknad. Ta bort SE",
                        "Kostnad 2, Belopp: kontrollera hur uppgiften är skriven",
                        "Finns det annan finansiering? Svaret är ja: fyll i minst en rad",
                        "Har företaget fått stöd av mindre betydelse? Svaret är nej: töm raderna eller svara ja",
                        "Kontots nummer: kontrollera hur uppgiften är skriven");
        paper(wrong)
                .forEach((field, typed) ->
                        assertThat(browser.value(field)).as(field).isEqualTo(typed));
        assertThat(browser.select("main script")).isEmpty();
        assertThat(Story.steps(number)).containsExactly(CaseAction.REGISTER);
    }

    @Test
    void sentTwiceItIsRegisteredOnce() {
        var browser = Browser.as("registrar").open(FORM);
        var fields = envelope(browser, "note", "Två sidor", "submissionKey", browser.value("submissionKey"));
        var first = browser.press("Registrera", fields).path();
        var after = cases();
        assertThat(Browser.as("registrar")
                        .open(FORM)
                        .press("Registrera", fields)
                        .path())
                .isEqualTo(first);
        assertThat(cases()).isEqualTo(after);
    }

    @Test
    void theFormsPassTheGatesInBothLanguages() {
        var number = registered();
        var nameless = Story.onPaperNameless();
        for (var page : List.of(Chromium.as("registrar"), Chromium.inEnglishAs("registrar"))) {
            page.navigate(FORM);
            PageGates.check(page);
            var language = page.getAttribute("html", "lang");
            Chromium.screenshot(page, "register-" + language, 1280);
            page.locator("main form button.govuk-button").click();
            PageGates.check(page);
            Chromium.screenshot(page, "register-errors-" + language, 320);
            page.navigate(fillIn(number));
            PageGates.check(page);
            Chromium.screenshot(page, "fill-in-" + language, 1280);
            page.locator("#title").fill("Bara ett namn");
            page.locator("main form button.govuk-button").click();
            PageGates.check(page);
            page.navigate("/cases/" + number);
            PageGates.check(page);
            Chromium.screenshot(page, "paper-case-" + language, 1280);
            page.navigate(fillIn(nameless));
            PageGates.check(page);
            Chromium.screenshot(page, "fill-in-number-" + language, 320);
            page.navigate("/cases/" + nameless);
            PageGates.check(page);
            Chromium.screenshot(page, "paper-case-number-" + language, 1280);
            page.close();
        }
    }

    private static Map<String, String> paper(Map<String, String> changes) {
        var all = new TreeMap<>(PAPER);
        all.putAll(changes);
        return all;
    }

    private static Object[] typed(Map<String, String> changes) {
        var fields = new ArrayList<Object>();
        paper(changes).forEach((field, typed) -> fields.addAll(List.of(field, typed)));
        return fields.toArray();
    }

    private long cases() {
        return Story.in(() -> cases.count());
    }
}
