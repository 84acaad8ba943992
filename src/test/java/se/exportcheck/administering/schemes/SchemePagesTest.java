package se.exportcheck.administering.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;

/** The pages on schemes pass the gates, as they are opened, with errors, and when a colleague was first. */
@QuarkusTest
class SchemePagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesOnAVersionPassTheGates(String language) {
        var draft = "/admin/schemes/" + Story.schemeDraft();
        Browser.as("admin").open(draft + "/chapters/amounts").press("Spara", "maxGrant", "300000");
        var page = language.equals("sv") ? Chromium.as("admin2") : Chromium.inEnglishAs("admin2");
        see(page, "/admin/schemes", "schemes", language);
        see(page, "/admin/schemes/new", "scheme-new", language);
        see(page, draft, "scheme-draft", language);
        for (var chapter : new String[] {"basics", "legal", "eligibility"}) {
            see(page, draft + "/chapters/" + chapter, "scheme-" + chapter, language);
        }
        see(page, draft + "/checklist/3", "scheme-item", language);
        see(page, draft + "/conditions/new", "scheme-condition", language);
        see(page, draft + "/compare", "scheme-compare", language);
        see(page, draft + "/preview", "scheme-preview", language);
        see(page, draft + "/publish", "scheme-publish", language);
        see(page, draft + "/remove", "scheme-remove", language);
        page.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void errorsAndColleaguesPassTheGates(String language) {
        var draft = "/admin/schemes/" + Story.schemeDraft();
        var page = language.equals("sv") ? Chromium.as("admin2") : Chromium.inEnglishAs("admin2");
        page.navigate(draft + "/chapters/eligibility");
        page.fill("#maxEmployees", "1");
        page.fill("#minTurnover", "many");
        save(page, "scheme-errors", language);
        page.navigate(draft + "/chapters/amounts");
        Browser.as("admin").open(draft + "/chapters/amounts").press("Spara", "maxGrant", "300000");
        page.fill("#maxGrant", "275000");
        save(page, "scheme-late", language);
        page.navigate(draft + "/conditions/0");
        Browser.as("admin").open(draft + "/conditions/0").press("Spara", "textSv", "Deras");
        save(page, "scheme-condition-late", language);
        page.close();
    }

    private static void save(Page page, String name, String language) {
        page.locator("main form button").first().click();
        PageGates.check(page);
        Chromium.screenshot(page, name + "-" + language, 1280);
    }

    private static void see(Page page, String address, String name, String language) {
        page.navigate(address);
        assertThat(page.locator("h1").textContent()).doesNotContain("finns inte", "not exist");
        PageGates.check(page);
        Chromium.screenshot(page, name + "-" + language, 1280);
    }
}
