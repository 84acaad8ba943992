package se.exportcheck.applying;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.cases.Cases;

@QuarkusTest
class BeginningTest {

    /** So many send the same form at once, so many times. */
    private static final int SENDERS = 5;

    private static final int ROUNDS = 20;

    @Inject
    FrozenClock clock;

    @Inject
    Cases cases;

    @Test
    void aCompanyBeginsAnApplicationAndSavesPartByPart() {
        var browser = begin("applicant2");
        assertThat(browser.main()).contains("0 av 11 delar klara", "Bergslagens Trähus AB");

        browser.follow("Kontaktperson")
                .press(
                        "Spara och fortsätt",
                        "name",
                        "Johan Berg",
                        "email",
                        "johan@bergslagenstrahus.example",
                        "phone",
                        "021-12 34 56",
                        "language",
                        "sv");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.main()).contains("1 av 11 delar klara", "Sparad av Johan Berg");

        browser.follow("Företaget")
                .press(
                        "Spara och fortsätt",
                        "municipality",
                        "1980",
                        "employees",
                        "12,5",
                        "turnover",
                        "3 200 000 kr",
                        "goodsExport",
                        "0",
                        "servicesExport",
                        "0");
        assertThat(browser.main()).contains("2 av 11 delar klara");
        assertThat(browser.follow("Företaget").value("turnover")).isEqualTo("3200000");

        browser.open("/my/cases");
        assertThat(browser.main()).contains("Utkast", "Bergslagens Trähus AB");
    }

    @Test
    void twoClicksBeginOneApplication() {
        var browser = Browser.as("applicant2").open("/my/cases/new");
        var key = browser.value("submissionKey");
        var call = browser.select("input[name=call]").eachAttr("value").getFirst();
        var company = browser.select("input[name=company]").eachAttr("value").getFirst();
        var first = browser.post(
                        "/my/cases/new", "submissionKey", key, "call", call, "company", company, "another", "yes")
                .path();
        browser.open("/my/cases/new");
        var second = browser.post("/my/cases/new", "submissionKey", key, "call", call, "company", company)
                .path();
        assertThat(second).isEqualTo(first).startsWith("/my/cases/");
    }

    @Test
    void aFormThatIsSentByManyAtOnceBeginsOneApplication() throws Exception {
        var browser = Browser.as("applicant2");
        var before = Story.<Long>in(() -> cases.count());
        var begun = new HashSet<String>();
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            for (var round = 1; round <= ROUNDS; round++) {
                browser.open("/my/cases/new");
                var form = Map.of(
                        "submissionKey", browser.value("submissionKey"),
                        "call", firstCall(browser),
                        "company", firstCompany(browser),
                        "another", "yes",
                        "formToken", browser.value("formToken"));
                var start = new CyclicBarrier(SENDERS);
                var answers = senders.invokeAll(Collections.<Callable<String>>nCopies(SENDERS, () -> {
                    start.await();
                    return sent(browser, form);
                }));
                var addresses = new HashSet<String>();
                for (var answer : answers) {
                    addresses.add(answer.get());
                }
                assertThat(addresses).as("round %d", round).hasSize(1);
                begun.addAll(addresses);
            }
        }
        assertThat(begun).hasSize(ROUNDS).allMatch(address -> address.contains("/my/cases/"));
        assertThat(Story.<Long>in(() -> cases.count())).isEqualTo(before + ROUNDS);
        begun.forEach(address -> browser.post(address + "/delete"));
        assertThat(Story.<Long>in(() -> cases.count())).isEqualTo(before);
    }

    /** The address that the sender of a form is sent on to. */
    private static String sent(Browser browser, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .cookies(browser.cookies())
                .header("Origin", Browser.root())
                .formParams(form)
                .post("/my/cases/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    @Test
    void whoeverHasADraftIsAskedBeforeOneMoreIsBegun() {
        begin("applicant2");
        var browser = Browser.as("applicant2").open("/my/cases/new");
        browser.press("Börja på ansökan", "call", firstCall(browser), "company", firstCompany(browser));
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.main()).contains("Ni har redan börjat på en ansökan");
        browser.press("Börja på ansökan", "another", "yes");
        assertThat(browser.main()).contains("0 av 11 delar klara");
    }

    @Test
    void aDraftIsNobodyElsesToRead() {
        var address = begin("applicant2").path();
        for (var person : new String[] {"applicant", "officer", "registrar", "auditor", "decider", "admin"}) {
            assertThat(Browser.as(person).open(address).status()).as(person).isEqualTo(404);
            assertThat(Browser.as(person).open(address + "/company").status())
                    .as(person)
                    .isEqualTo(404);
        }
        assertThat(Browser.as("applicant")
                        .open("/my/cases/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aDraftIsDeletedAfterAQuestion() {
        var browser = begin("applicant2");
        var address = browser.path();
        browser.follow("Ta bort utkastet").press("Ja, ta bort utkastet");
        assertThat(browser.main()).contains("Utkastet är borttaget.");
        assertThat(browser.open(address).status()).isEqualTo(404);
    }

    @Test
    void aDraftThatWasSentForSignatureIsDeletedWithTheStepsTakenInIt() {
        var address = "/my/cases/" + Story.awaitingSignature();
        var sofia = Browser.as("applicant").open(address + "/sign");
        assertThat(sofia.post(address + "/delete").path()).isEqualTo(address + "/sign");
        sofia.press("Ändra ansökan").follow("Ta bort utkastet").press("Ja, ta bort utkastet");
        assertThat(sofia.main()).contains("Utkastet är borttaget.");
        assertThat(sofia.open(address).status()).isEqualTo(404);
    }

    @Test
    void colleaguesSaveDifferentPartsAtTheSameMoment() throws Exception {
        var address = "/my/cases/" + Story.draft();
        var sofia = Browser.as("applicant");
        var karin = Browser.as("signatory");
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var day = 1; day <= 5; day++) {
                clock.moveTo(LocalDate.of(2026, 3, 2).plusDays(day));
                var statuses = two.invokeAll(List.<Callable<Integer>>of(
                        () -> sofia.open(address + "/contact")
                                .press("Spara och fortsätt")
                                .status(),
                        () -> karin.open(address + "/account")
                                .press("Spara och fortsätt")
                                .status()));
                assertThat(List.of(statuses.getFirst().get(), statuses.getLast().get()))
                        .containsOnly(200);
            }
        }
    }

    @Test
    void colleaguesDoNotOverwriteEachOtherUnseen() {
        var address = "/my/cases/" + Story.draft() + "/contact";
        var sofia = Browser.as("applicant").open(address);
        var karin = Browser.as("signatory").open(address);
        karin.press("Spara och fortsätt", "name", "Karin Ek");

        sofia.press("Spara och fortsätt", "name", "Sofia Ny");
        assertThat(sofia.status()).isEqualTo(409);
        assertThat(sofia.main()).contains("Karin Ek sparade den här delen", "Det här är sparat nu");
        assertThat(sofia.value("name")).isEqualTo("Sofia Ny");
        assertThat(Browser.as("applicant").open(address).value("name")).isEqualTo("Karin Ek");

        sofia.press("Spara och fortsätt");
        assertThat(Browser.as("signatory").open(address).value("name")).isEqualTo("Sofia Ny");
    }

    @Test
    void aCompanyThatIsKnownIsNotTakenOver() {
        var browser = Browser.as("newcomer").open("/my/cases/new");
        assertThat(browser.path()).isEqualTo("/my/cases/new/company");
        browser.press(
                "Lägg till företaget",
                "organisationNumber",
                "559990-0007",
                "companyName",
                "Mitt",
                "yourName",
                "Nils Ny",
                "email",
                "nils@ny.example");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.main()).contains("Företaget finns redan hos oss", "exportcheck@vastmanland.example");
        assertThat(browser.open("/my/cases").main()).contains("Ni har inga ärenden.");
    }

    @Test
    void aNewCompanyGetsWhoeverAddsItAsItsFirstMember() {
        var browser = Browser.as("newcomer2").open("/my/cases/new/company");
        browser.press(
                "Lägg till företaget",
                "organisationNumber",
                "559990-0056",
                "companyName",
                "Nya Bolaget AB",
                "yourName",
                "Nora Ny",
                "email",
                "nora@nya.example");
        assertThat(browser.main()).contains("Företaget är tillagt", "Nya Bolaget AB");
        var added = browser.select("label:contains(Nya Bolaget AB)").attr("for");
        browser.press(
                "Börja på ansökan",
                "call",
                firstCall(browser),
                "company",
                browser.select("#" + added).val());
        if (browser.status() == 422) {
            browser.press("Börja på ansökan", "another", "yes");
        }
        assertThat(browser.main()).contains("0 av 11 delar klara");
    }

    @Test
    void noApplicationIsBegunUnderACallThatHasClosed() {
        var browser = Browser.as("applicant2").open("/my/cases/new");
        var call = browser.select("input[name=call]").eachAttr("value").getFirst();
        var company = firstCompany(browser);
        clock.moveTo(LocalDate.of(2022, 6, 1));
        browser.post("/my/cases/new", "call", call, "company", company);
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.main()).contains("Ingen utlysning är öppen");
    }

    static Browser begin(String person) {
        var browser = Browser.as(person).open("/my/cases/new");
        return browser.post(
                "/my/cases/new", "call", firstCall(browser), "company", firstCompany(browser), "another", "yes");
    }

    private static String firstCall(Browser browser) {
        return browser.select("input[name=call]").eachAttr("value").getLast();
    }

    private static String firstCompany(Browser browser) {
        return browser.select("input[name=company]").eachAttr("value").getFirst();
    }
}
