package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.Origin;
import se.exportcheck.money.Kronor;

@QuarkusTest
class RegisteringTest {

    private static final String FORM = "/cases/register";
    private static final String HOSTILE = "<script>alert(1)</script>'; drop table grant_case; -- \u202E\uD83D\uDE80";

    private static final Map<String, String> PAPER = Map.ofEntries(
            Map.entry("arrivedDay", "27"),
            Map.entry("arrivedMonth", "2"),
            Map.entry("arrivedYear", "2026"),
            Map.entry("organisationNumber", "559990-0007"),
            Map.entry("companyName", "Mälarsensor AB"),
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
    void whatComesOnPaperIsRegisteredAsOfTheDayItArrived() {
        var browser = Browser.as("registrar").open("/inbox").follow("Registrera pappersansökan");
        assertThat(browser.main()).contains("antas den ha kommit in 27 februari 2026");
        browser.press("Registrera", filled(browser, Map.of()));
        assertThat(browser.errors()).isEmpty();
        assertThat(browser.main()).contains("Ansökan är registrerad", "Med posten till Polen", "Papper");
        var number = CaseNumber.fromString(browser.path().replace("/cases/", ""));
        assertThat(Story.steps(number)).containsExactly(CaseAction.REGISTER);
        assertThat(Story.<CaseStatus>read(number, c -> c.status())).isEqualTo(CaseStatus.RECEIVED);
        assertThat(Story.<Origin>read(number, c -> c.origin())).isEqualTo(Origin.PAPER);
        assertThat(Story.<LocalDate>read(number, c -> c.receivedOn())).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(Story.<Kronor>read(number, c -> c.facts().appliedSek())).isEqualTo(Kronor.of(100_000));
        assertThat(Story.<Set<String>>read(number, c -> Set.copyOf(c.markets())))
                .containsExactlyInAnyOrder("DE", "PL");
        assertThat(Story.<Boolean>read(number, c -> c.application().isComplete()))
                .isTrue();
        theCaseIsReadAndTakenOn(number);
    }

    private static void theCaseIsReadAndTakenOn(CaseNumber number) {
        var officer = Browser.as("officer");
        for (var tab : List.of("", "/documents", "/checklist", "/events")) {
            assertThat(officer.open("/cases/" + number + tab).status()).as(tab).isEqualTo(200);
        }
        assertThat(Browser.as("applicant").open("/cases/" + number).status()).isEqualTo(200);
        officer.open("/cases/" + number).press("Ta ärendet").pressImpartially("Ta ärendet");
        assertThat(Story.steps(number)).containsExactly(CaseAction.REGISTER, CaseAction.TAKE_ON);
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
        assertThat(browser.errors())
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates()
                .contains("Utlysning: fyll i uppgiften", "Fyll i minst en kostnad");
        for (var link : browser.select(".govuk-error-summary__list a").eachAttr("href")) {
            assertThat(browser.select(link)).as(link).hasSize(1);
        }
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndAllIsKept() {
        var before = cases();
        var wrong = Map.ofEntries(
                Map.entry("arrivedDay", "3"),
                Map.entry("arrivedMonth", "3"),
                Map.entry("organisationNumber", "559990-0008"),
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
        var browser = Browser.as("registrar").open(FORM);
        browser.press("Registrera", filled(browser, wrong));
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.errors())
                .containsExactly(
                        "Ansökan kan inte ha kommit in efter i dag",
                        "Organisationsnummer: kontrollera hur uppgiften är skriven",
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
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void sentTwiceItIsRegisteredOnce() {
        var browser = Browser.as("registrar").open(FORM);
        var fields = new ArrayList<String>();
        for (var field : filled(browser, Map.of("submissionKey", browser.value("submissionKey")))) {
            fields.add(String.valueOf(field));
        }
        var first = browser.post(FORM, fields.toArray(String[]::new)).path();
        var after = cases();
        assertThat(browser.post(FORM, fields.toArray(String[]::new)).path()).isEqualTo(first);
        assertThat(cases()).isEqualTo(after);
    }

    @Test
    void theFormPassesTheGatesInBothLanguages() {
        for (var page : List.of(Chromium.as("registrar"), Chromium.inEnglishAs("registrar"))) {
            page.navigate(FORM);
            PageGates.check(page);
            var language = page.getAttribute("html", "lang");
            Chromium.screenshot(page, "register-" + language, 1280);
            page.locator("main form button.govuk-button").click();
            PageGates.check(page);
            Chromium.screenshot(page, "register-errors-" + language, 320);
            page.close();
        }
    }

    private static Map<String, String> paper(Map<String, String> changes) {
        var all = new TreeMap<>(PAPER);
        all.putAll(changes);
        return all;
    }

    private static Object[] filled(Browser browser, Map<String, String> changes) {
        var fields = new ArrayList<Object>(
                List.of("call", browser.select("#call option").getLast().val()));
        paper(changes).forEach((field, typed) -> fields.addAll(List.of(field, typed)));
        return fields.toArray();
    }

    private long cases() {
        return Story.in(() -> cases.count());
    }
}
