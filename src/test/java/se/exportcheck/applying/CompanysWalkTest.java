package se.exportcheck.applying;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.exportcheck.Chromium;
import se.exportcheck.Samples;

/** From nothing at all to the receipt, part by part, as somebody who may also sign does it in a real browser. */
@QuarkusTest
class CompanysWalkTest {

    private static final int PARTS = 11;

    @Test
    void anApplicationIsBegunFilledInAndSentInWithJavaScript() {
        walk(Chromium.as("applicant2"));
    }

    @Test
    void anApplicationIsBegunFilledInAndSentInWithoutJavaScript() {
        walk(Chromium.signIn(Chromium.withoutJavaScript(), "applicant2"));
    }

    private static void walk(Page page) {
        begin(page);
        assertThat(main(page)).contains("0 av 11 delar klara").doesNotContain("Mässa i Bergen");
        aboutTheCompany(page);
        aboutTheVenture(page);
        aboutTheMoney(page);
        attachments(page);
        assertThat(main(page)).contains("11 av 11 delar klara");
        send(page);
        page.close();
    }

    private static void begin(Page page) {
        page.navigate("/my/cases");
        page.locator("main a[href='/my/cases/new']").click();
        page.locator("input[name=call]").last().check();
        page.locator("input[name=company]").first().check();
        press(page, "Börja på ansökan");
        if (page.locator("input[name=another]").count() > 0) {
            page.locator("input[name=another]").check();
            press(page, "Börja på ansökan");
        }
    }

    private static void aboutTheCompany(Page page) {
        open(page, "company");
        page.selectOption("#municipality", "1980");
        fill(page, Map.of("employees", "12,5", "turnover", "12 000 000", "goodsExport", "0", "servicesExport", "0"));
        saved(page, "Spara och fortsätt", 1);

        open(page, "contact");
        fill(page, Map.of("name", "Johan Berg", "email", "johan@bergslagenstrahus.example", "phone", "021-12 34 56"));
        page.locator("input[name=language][value=sv]").check();
        saved(page, "Spara och fortsätt", 2);
    }

    private static void aboutTheVenture(Page page) {
        open(page, "venture");
        fill(page, Map.of("title", "Mässa i Bergen", "goal", "Sälja hus i Norge.", "expectedResult", "Tre kunder."));
        page.locator("input[name=offering][value=GOODS]").check();
        page.locator("input[name=youngLeader][value=NO]").check();
        page.locator("input[name=strengthArea][value=NONE]").check();
        day(page, "start", List.of("1", "4", "2026"));
        day(page, "end", List.of("30", "11", "2026"));
        saved(page, "Spara och fortsätt", 3);

        open(page, "markets");
        page.selectOption("#country", "NO");
        press(page, "Lägg till");
        assertThat(main(page)).contains("Norge");
        done(page, 4);

        open(page, "activities");
        page.fill("#description", "Ställa ut i Bergen");
        day(page, "start", List.of("1", "5", "2026"));
        day(page, "end", List.of("5", "5", "2026"));
        press(page, "Lägg till");
        assertThat(main(page)).contains("Ställa ut i Bergen", "1 maj 2026");
        done(page, 5);
    }

    private static void aboutTheMoney(Page page) {
        open(page, "costs");
        page.selectOption("#costType", "FAIR");
        fill(
                page,
                Map.of(
                        "description",
                        "Monterhyra",
                        "amount",
                        "160 000",
                        "fairName",
                        "Nor-Shipping",
                        "organiser",
                        "Messe Oslo"));
        page.locator("input[name=attendedBefore][value=no]").check();
        press(page, "Lägg till");
        assertThat(main(page)).contains("Monterhyra", "160 000,00 kr", "80 000 kr");
        done(page, 6);

        open(page, "funding");
        fill(page, Map.of("financier", "Sparbanken", "amount", "10 000"));
        page.locator("input[name=publicMoney][value=no]").check();
        press(page, "Lägg till");
        assertThat(main(page)).contains("Sparbanken", "10 000,00 kr");
        done(page, 7);

        open(page, "aid");
        saved(page, "Inget stöd av mindre betydelse", 8);

        open(page, "owners");
        page.locator("input[name=kind][value=NATURAL_PERSON]").check();
        fill(page, Map.of("name", "Johan Berg", "votes", "60"));
        press(page, "Lägg till");
        assertThat(main(page)).contains("Johan Berg", "60 % av rösterna");
        done(page, 9);

        open(page, "account");
        page.locator("input[name=kind][value=BANKGIRO]").check();
        fill(page, Map.of("number", "5050-1055", "holder", "Bergslagens Trähus AB"));
        saved(page, "Spara och fortsätt", 10);
    }

    private static void attachments(Page page) {
        open(page, "attachments");
        page.selectOption("#kind", "QUOTE");
        page.locator("#file").setInputFiles(new FilePayload("offert.pdf", "application/pdf", Samples.pdf()));
        press(page, "Ladda upp");
        assertThat(main(page)).contains("offert.pdf");
        saved(page, "Vi har inga fler bilagor", PARTS);
    }

    private static void send(Page page) {
        page.locator("a[href$='/check']").click();
        assertThat(main(page)).contains("Mässa i Bergen", "Norge", "Ställa ut i Bergen", "Sparbanken", "5050-1055");
        page.locator("input[name=declarations]").all().forEach(box -> box.check());
        press(page, "Lämna till underskrift");
        press(page, "Skriv under och skicka in");
        assertThat(page.locator("h1").textContent()).contains("Ansökan är inskickad");
        assertThat(main(page)).containsPattern("RV26\\d{4}");
        page.locator("main a[href*='/cases/']").first().click();
        assertThat(main(page)).contains("Mässa i Bergen", "Ansökan skrevs under och kom in");
    }

    private static void open(Page page, String part) {
        page.locator("main a[href$='/" + part + "']").click();
    }

    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach((field, value) -> page.fill("#" + field, value));
    }

    private static void day(Page page, String field, List<String> dayMonthYear) {
        page.fill("#" + field, dayMonthYear.getFirst());
        page.fill("#" + field + "Month", dayMonthYear.get(1));
        page.fill("#" + field + "Year", dayMonthYear.getLast());
    }

    /** The button of a part that is done by it leads back to the list. */
    private static void saved(Page page, String button, int done) {
        press(page, button);
        assertThat(main(page)).contains(done + " av " + PARTS + " delar klara");
    }

    /** A part of many rows is left by a link. */
    private static void done(Page page, int done) {
        page.locator("main a.govuk-button").click();
        assertThat(main(page)).contains(done + " av " + PARTS + " delar klara");
    }

    private static void press(Page page, String words) {
        page.locator("main button:text-is('" + words + "')").click();
    }

    /** What a person reads there, with ordinary spaces. */
    private static String main(Page page) {
        return page.locator("main").innerText().replace('\u00a0', ' ');
    }
}
