package se.exportcheck.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;

/** A company has whatever name is legal: from its first form to the application it is shown as it was typed. */
@QuarkusTest
class NewCompanyTest {

    private static final String NUMBER = "559990-3019";

    @Test
    void aNameIsShownAsItWasTyped() {
        var browser = Browser.as("newcomer2").open("/my/cases/new/company");
        browser.press(
                "Lägg till företaget",
                "organisationNumber",
                NUMBER,
                "companyName",
                Hostile.LEGAL_NAME,
                "yourName",
                "Nora Ny",
                "email",
                "nora@nya.example");
        assertThat(browser.main()).contains("Företaget är tillagt", Hostile.LEGAL_NAME, NUMBER);
        var company = browser.select("div:has(> .govuk-hint:contains(" + NUMBER + ")) input[name=company]");
        browser.press("Börja på ansökan", "call", lastCall(browser), "company", company.val());
        if (browser.status() == 422) {
            browser.press("Börja på ansökan", "another", "yes");
        }
        assertThat(browser.text()).contains(Hostile.LEGAL_NAME);
        var draft = browser.path();
        var renamed = "AB " + Hostile.LEGAL_NAME;
        browser.open(draft + "/company")
                .press(
                        "Spara och fortsätt",
                        "companyName",
                        renamed,
                        "municipality",
                        "1980",
                        "employees",
                        "3",
                        "turnover",
                        "4000000",
                        "goodsExport",
                        "0",
                        "servicesExport",
                        "0");
        assertThat(browser.errors()).isEmpty();
        assertThat(browser.main()).containsPattern("\\b1 av \\d+ delar klara");
        assertThat(browser.open(draft + "/company").value("companyName")).isEqualTo(renamed);
    }

    private static String lastCall(Browser browser) {
        return browser.select("input[name=call]").eachAttr("value").getLast();
    }
}
