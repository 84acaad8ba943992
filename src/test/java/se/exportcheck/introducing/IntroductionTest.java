package se.exportcheck.introducing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.DemoPeople;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Proposal;
import se.exportcheck.cases.introductions.IntroductionCount;
import se.exportcheck.cases.introductions.IntroductionStatus;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** With the company's consent a partner sees a summary, answers, and sees no more when the consent is withdrawn. */
@QuarkusTest
class IntroductionTest {

    @Inject
    EntityManager database;

    @Test
    void aRefusalLeadsToAPartnerThatSeesTheSummaryAndAnswers() {
        var number = Introducing.refused();
        var before = counted("Almi");
        var company = Browser.as("signatory").open("/cases/" + number + "/decision");
        assertThat(company.main()).contains("Det finns annan hjälp", "Rådgivning och lån", "Exportkreditnämnden");
        company.follow("Se vad våra partner erbjuder").press("Be Almi kontakta er");
        assertThat(company.main()).contains("Vi samtycker till att Region Västmanland visar Almi");
        fill(company, "");
        assertThat(company.status()).isEqualTo(422);
        assertThat(company.select("#consent-error").text()).contains("samtycker");
        assertThat(company.select("#summary").text()).isEqualTo("Vi vill hitta kunder i Norge.");
        fill(company, "true");
        assertThat(company.main())
                .contains("Partnern har fått det", "Partnern har inte svarat", "Av Karin Ek", "Vi samtycker till att");
        assertThat(notices(number)).contains("COMPANY_INTRODUCED adviser");

        var adviser = Browser.as("adviser").open("/introductions").toPageWith("Mälarsensor AB");
        adviser.open(Introducing.atPartner(number));
        assertThat(adviser.main())
                .contains("Mälarsensor AB", "Vi vill hitta kunder i Norge.", "sofia@malarsensor.example")
                .doesNotContain(number.value(), "löpande drift", "Avslag");
        assertThat(Browser.as("adviser").open("/cases/" + number).status()).isEqualTo(404);
        assertThat(Browser.as("adviser")
                        .open("/cases/" + number + "/introductions/1")
                        .status())
                .isEqualTo(404);
        adviser.press("Skicka svaret", "note", "Hej");
        assertThat(adviser.status()).isEqualTo(422);
        adviser.press("Skicka svaret", "answer", "ACCEPT", "note", "Vi ringer på måndag.");
        adviser.press("Skicka svaret", "answer", "MAKE_CONTACT", "note", "Vi har bokat ett möte.");
        assertThat(adviser.main()).contains("Partnern har tagit kontakt");
        company.open("/cases/" + number + "/introductions/1");
        assertThat(company.main())
                .contains("Partnern har tagit kontakt", "Vi ringer på måndag.", "Vi har bokat ett möte.");
        assertThat(notices(number)).contains("PARTNER_ANSWERED null");
        assertThat(Browser.as("officer").open("/cases/" + number).main()).contains("Kontakt med Almi");

        var after = counted("Almi");
        assertThat(after.written()).isEqualTo(before.written() + 1);
        assertThat(after.contacted()).isEqualTo(before.contacted() + 1);
        assertThat(after.accepted()).isEqualTo(before.accepted());
        var report = Browser.as("manager").open("/reports").follow("Kontakter med partner");
        assertThat(report.select("th:contains(Almi) + td").text()).isEqualTo(String.valueOf(after.written()));
        assertThat(Browser.as("manager").open("/reports/introductions/2026.csv").html())
                .contains("Almi;" + after.written() + ";" + after.shared() + ";" + after.answered());
    }

    @Test
    void theLetterOfARefusalSaysThatThereIsOtherHelp() {
        var number = Story.proposed(Proposal.without(Outcome.REFUSAL, "Åtgärden är löpande drift."));
        var decider = Browser.as("decider").open("/cases/" + number + "/decide/confirm");
        decider.pressImpartially("Fatta beslut");
        assertThat(decider.open("/cases/" + number + "/decision").main()).contains("Annan hjälp", "regionens partner");
    }

    @Test
    void whoeverWithdrawsIsSeenNoMore() {
        var number = Introducing.asked();
        var address = Introducing.atPartner(number);
        assertThat(Browser.as("adviser").open(address).status()).isEqualTo(200);
        var company = Browser.as("applicant").open("/cases/" + number + "/introductions/1");
        company.press("Ta tillbaka samtycket");
        assertThat(company.main()).contains("Samtycket är återtaget", "Företaget tog tillbaka samtycket");
        assertThat(Browser.as("adviser").open(address).status()).isEqualTo(404);
        assertThat(Browser.as("adviser")
                        .open("/introductions")
                        .post(address, "answer", "ACCEPT")
                        .status())
                .isEqualTo(404);
        assertThat(Browser.as("adviser").open("/introductions").mainToTheEnd()).doesNotContain(address);
    }

    @Test
    void whatTheOfficerSuggestsIsSeenFirstWhenTheCompanyHasSaidYes() {
        var number = Story.active();
        var officer = Browser.as("officer").open("/cases/" + number).follow("Föreslå en partner som kan hjälpa");
        officer.press("Föreslå Almi");
        officer.press("Skicka förslaget till företaget", "summary", "Företaget behöver lån för lager i Norge.");
        assertThat(officer.main()).contains("Förslaget är skickat", "Partnern ser inget");
        assertThat(notices(number)).contains("PARTNER_SUGGESTED null");
        assertThat(Browser.as("adviser").open(Introducing.atPartner(number)).status())
                .isEqualTo(404);
        assertThat(officer.open("/cases/" + number + "/introductions").main()).doesNotContain("Föreslå Almi");

        var company = Browser.as("applicant").open("/cases/" + number).follow("Kontakt med Almi");
        assertThat(company.main()).contains("Företaget behöver lån för lager i Norge.", "Handläggaren tror att Almi");
        company.press("Ja, visa det för partnern");
        assertThat(company.status()).isEqualTo(422);
        company.press("Ja, visa det för partnern", "consent", "true");
        assertThat(company.main()).contains("Av Sofia Lindqvist");
        assertThat(Browser.as("adviser").open(Introducing.atPartner(number)).main())
                .contains("Företaget behöver lån");
    }

    @Test
    void whatNobodyHasAnsweredTheOfficerTakesBack() {
        var number = Introducing.suggested("Almi");
        var address = "/cases/" + number + "/introductions/1";
        var company = Browser.as("signatory").open(address);
        assertThat(company.buttons()).doesNotContain("Ta tillbaka förslaget");
        assertThat(company.post(address + "/retract").status()).isEqualTo(403);
        var officer = Browser.as("officer").open(address).press("Ta tillbaka förslaget");
        assertThat(officer.main()).contains("Förslaget är återtaget", "Handläggaren tog tillbaka förslaget");
        assertThat(company.open(address).main()).contains("Handläggaren tog tillbaka förslaget");
        assertThat(company.buttons()).doesNotContain("Ja, visa det för partnern");
        assertThat(company.post(address + "/consent", "consent", "true").status())
                .isEqualTo(409);
        assertThat(officer.open("/cases/" + number + "/introductions").main()).contains("Föreslå Almi");
        var answered = Introducing.asked();
        assertThat(officer.open("/cases/" + answered + "/introductions/1").buttons())
                .doesNotContain("Ta tillbaka förslaget");
    }

    @Test
    void aCompanyThatSaysNoIsNotShownToThePartner() {
        var number = Introducing.suggested("Almi");
        var company = Browser.as("signatory").open("/cases/" + number + "/introductions/1");
        company.press("Nej tack");
        assertThat(company.main()).contains("Ni har sagt nej", "Företaget sa nej");
        assertThat(Browser.as("adviser").open(Introducing.atPartner(number)).status())
                .isEqualTo(404);
        assertThat(company.post("/cases/" + number + "/introductions/1/consent", "consent", "true")
                        .status())
                .isEqualTo(409);
        assertThat(notices(number)).doesNotContain("COMPANY_INTRODUCED adviser");
    }

    @Test
    void nobodyIsToldAtAPartnerWithoutAccountsAndTheCompanyTakesTheContactItself() {
        var number = Introducing.suggested("EKN");
        var company = Browser.as("applicant").open("/cases/" + number + "/introductions");
        assertThat(company.main()).contains("Ta själva kontakt med EKN").doesNotContain("Be EKN kontakta er");
        var ekn = Story.<Long>in(() -> DemoPeople.partner("EKN"));
        assertThat(company.open("/cases/" + Story.active() + "/introductions/new/" + ekn)
                        .status())
                .isEqualTo(409);
        company.open("/cases/" + number + "/introductions/1");
        assertThat(company.main()).contains("Inget lämnas till EKN").doesNotContain("Ja, visa det för partnern");
        company.press("Vi tar kontakt själva");
        assertThat(company.main()).contains("Ni tar själva kontakt", "Företaget tar själv kontakt");
        assertThat(status(number)).isEqualTo(IntroductionStatus.OWN_CONTACT);
        assertThat(notices(number)).noneMatch(notice -> notice.startsWith("COMPANY_INTRODUCED"));
    }

    @Test
    void nobodySeesWhatIsNotTheirs() {
        var number = Introducing.asked();
        for (var stranger : List.of("applicant2", "officer-skane", "adviser", "admin")) {
            assertThat(Browser.as(stranger)
                            .open("/cases/" + number + "/introductions")
                            .status())
                    .as(stranger)
                    .isEqualTo(404);
        }
        for (var person : List.of("officer", "manager", "signatory", "admin")) {
            assertThat(Browser.as(person).open(Introducing.atPartner(number)).status())
                    .as(person)
                    .isEqualTo(403);
        }
        var auditor = Browser.as("auditor").open("/cases/" + number + "/introductions");
        assertThat(auditor.main()).contains("Kontakt med Almi").doesNotContain("Föreslå EKN");
        var elsewhere = Story.in(() -> new Actor(
                "someone",
                "Någon",
                null,
                Set.of(Role.PARTNER_ADVISER),
                "vastmanland",
                Set.of(),
                Set.of(),
                Optional.of(DemoPeople.partner("EKN"))));
        var id = Long.parseLong(Introducing.atPartner(number).replaceAll("\\D", ""));
        assertThat(Story.in(() -> Introducing.all().seenBy(elsewhere, id))).isEmpty();
        assertThat(Story.in("skane", () -> Introducing.all().findByIdOptional(id)))
                .isEmpty();
    }

    @Test
    void whatAPartnerOffersIsKeptByTheAdministrator() {
        var ekn = "/admin/region/partners/" + Story.<Long>in(() -> DemoPeople.partner("EKN"));
        var admin = Browser.as("admin").open(ekn);
        var sv = admin.select("#offerSv").text();
        var en = admin.select("#offerEn").text();
        admin.press("Spara", "offerSv", "Garantier för export.", "offerEn", "");
        assertThat(admin.select("#offerEn-error").text()).isNotEmpty();
        admin.press("Spara", "offerSv", "", "offerEn", "");
        assertThat(admin.select("#offerSv-error").text()).isNotEmpty();
        admin.press("Spara", "offerSv", "Garantier.", "offerEn", "Guarantees.", "website", "javascript:alert(1)");
        assertThat(admin.select("#website-error").text()).contains("https://");
        admin.press("Spara", "website", "https://www.ekn.se/");
        assertThat(Browser.anonymous().open("/").main()).contains("EKN: Garantier.");
        assertThat(Browser.anonymousInEnglish().open("/").main()).contains("EKN: Guarantees.");
        admin.open(ekn).press("Spara", "offerSv", "", "offerEn", "", "website", "");
        assertThat(Browser.anonymous().open("/").main()).doesNotContain("EKN");
        admin.open(ekn).press("Spara", "offerSv", sv, "offerEn", en, "website", "https://www.ekn.se/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var refused = Introducing.refused();
        var suggested = Introducing.suggested("Almi");
        var asked = Introducing.asked();
        try (var page = language.equals("sv") ? Chromium.as("signatory") : Chromium.inEnglishAs("signatory")) {
            page.navigate("/cases/" + refused + "/decision");
            Chromium.screenshot(page, "introductions-refusal-" + language, 1280);
            page.navigate("/cases/" + refused + "/introductions");
            PageGates.check(page);
            Chromium.screenshot(page, "introductions-partners-" + language, 1280);
            page.navigate(
                    "/cases/" + refused + "/introductions/new/" + Story.<Long>in(() -> DemoPeople.partner("Almi")));
            page.locator("main form button[type=submit]").last().click();
            page.waitForSelector(".govuk-error-summary");
            PageGates.check(page);
            Chromium.screenshot(page, "introductions-new-" + language, 1280);
            Chromium.screenshot(page, "introductions-new-" + language, 320);
            page.navigate("/cases/" + suggested + "/introductions/1");
            PageGates.check(page);
            Chromium.screenshot(page, "introductions-suggested-" + language, 1280);
        }
        try (var page = language.equals("sv") ? Chromium.as("officer") : Chromium.inEnglishAs("officer")) {
            page.navigate("/cases/" + suggested + "/introductions/1");
            PageGates.check(page);
            Chromium.screenshot(page, "introductions-retract-" + language, 1280);
        }
        try (var page = language.equals("sv") ? Chromium.as("adviser") : Chromium.inEnglishAs("adviser")) {
            page.navigate("/introductions");
            PageGates.check(page);
            page.navigate(Introducing.atPartner(asked));
            PageGates.check(page);
            Chromium.screenshot(page, "introductions-adviser-" + language, 1280);
        }
        try (var page = language.equals("sv") ? Chromium.as("manager") : Chromium.inEnglishAs("manager")) {
            page.navigate("/reports/introductions/2026");
            PageGates.check(page);
            Chromium.screenshot(page, "introductions-report-" + language, 1280);
        }
    }

    private static void fill(Browser company, String consent) {
        company.press(
                "Skicka till partnern",
                "summary",
                "Vi vill hitta kunder i Norge.",
                "contactEmail",
                "sofia@malarsensor.example",
                "consent",
                consent);
    }

    private static IntroductionStatus status(CaseNumber number) {
        return Story.read(
                number,
                grantCase -> Introducing.all().of(grantCase, 1).orElseThrow().status());
    }

    private static IntroductionCount counted(String partner) {
        return Story.in(() -> Introducing.all().counted(2026).stream()
                .filter(row -> row.partner().equals(partner))
                .findFirst()
                .orElseThrow());
    }

    private List<String> notices(CaseNumber number) {
        return Story.in(() -> database.createNativeQuery(
                        "select n.kind || ' ' || coalesce(n.person, 'null') from notice n"
                                + " join grant_case c on c.id = n.case_id where c.number = :number",
                        String.class)
                .setParameter("number", number.value())
                .getResultList());
    }
}
