package se.exportcheck.applying;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;

/** What the company's pages must pass in a real browser. */
@QuarkusTest
class ApplyingPagesTest {

    private static final List<String> SECTIONS = List.of(
            "company",
            "contact",
            "venture",
            "markets",
            "activities",
            "costs",
            "funding",
            "aid",
            "attachments",
            "account");

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void everyPageIsForEveryone(String language) {
        var page = language.equals("sv") ? Chromium.as("applicant") : Chromium.inEnglishAs("applicant");
        var draft = "/my/cases/" + Story.draft();
        var waiting = "/my/cases/" + Story.awaitingSignature();
        var asked = "/cases/" + Story.awaitingCompletion();
        Stream.of(
                        Stream.of(
                                "/my/cases",
                                "/my/cases/new",
                                "/my/cases/new/company",
                                draft,
                                draft + "/check",
                                draft + "/delete"),
                        SECTIONS.stream().map(section -> draft + "/" + section),
                        Stream.of(waiting + "/sign", asked, asked + "/supplement", asked + "/withdraw"))
                .flatMap(addresses -> addresses)
                .forEach(address -> check(page, address, language));
        page.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void everyFormSaysWhatIsWrongToEveryone(String language) {
        var page = language.equals("sv") ? Chromium.as("applicant2") : Chromium.inEnglishAs("applicant2");
        page.navigate("/my/cases/new/company");
        send(page, language, "new-company");
        page.navigate("/my/cases/new");
        send(page, language, "new");
        page.close();
        var filled = language.equals("sv") ? Chromium.as("applicant") : Chromium.inEnglishAs("applicant");
        var draft = "/my/cases/" + Story.draft();
        for (var section : SECTIONS) {
            filled.navigate(draft + "/" + section);
            filled.locator("main form input[type=text], main form textarea")
                    .all()
                    .forEach(field -> field.fill(""));
            send(filled, language, section);
        }
        filled.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void whatAColleagueSavedMeanwhileIsShownToEveryone(String language) {
        var draft = "/my/cases/" + Story.draft();
        for (var section : List.of("company", "contact", "venture", "account")) {
            var sofia = language.equals("sv") ? Chromium.as("applicant") : Chromium.inEnglishAs("applicant");
            sofia.navigate(draft + "/" + section);
            Browser.as("signatory").open(draft + "/" + section).press("Spara och fortsätt");
            sofia.locator("main form button[type=submit]").last().click();
            assertThat(sofia.locator("main").textContent()).contains("Karin Ek");
            PageGates.check(sofia);
            Chromium.screenshot(sofia, "applying-conflict-" + section + "-" + language, 1280);
            Chromium.screenshot(sofia, "applying-conflict-" + section + "-" + language, 320);
            sofia.close();
        }
    }

    private static void send(Page page, String language, String name) {
        page.locator("main form:has(.govuk-input, .govuk-select, .govuk-radios) button[type=submit]")
                .last()
                .click();
        if (page.locator(".govuk-error-summary").count() > 0) {
            PageGates.check(page);
            Chromium.screenshot(page, "applying-error-" + name + "-" + language, 1280);
        }
    }

    private static void check(Page page, String address, String language) {
        page.navigate(address);
        PageGates.check(page);
        var name = address.replaceAll("[0-9a-f-]{36}", "draft")
                .replaceAll("RV\\d+", "case")
                .replace('/', '-');
        Chromium.screenshot(page, "applying" + name + "-" + language, 1280);
    }
}
