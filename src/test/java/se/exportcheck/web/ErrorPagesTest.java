package se.exportcheck.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Samples;
import se.exportcheck.Story;

/** Whatever goes wrong is said in plain words, in both languages, and gives nothing away. */
@QuarkusTest
class ErrorPagesTest {

    private static final String GALLERY = "/about/gallery";
    private static final String LATE = "/about/late";
    private static final String FAILS = "/about/gallery/fails/";
    private static final String PLANTED = GalleryResource.PLANTED;

    @ParameterizedTest
    @CsvSource({
        "/about/nothing,404,Sidan finns inte,The page does not exist",
        "/about/gallery/fails/changed,409,Någon hann före,Someone got there first",
        "/about/late,409,Någon hann före,Someone got there first",
        "/about/late/held,409,Någon hann före,Someone got there first",
        "/about/gallery/fails/database,503,Tjänsten är tillfälligt nere,The service is temporarily down",
        ProviderAway.PATH + ",503,Inloggningen är tillfälligt nere,Sign-in is temporarily down",
        "/about/gallery/fails/bug,500,Något gick fel hos oss,Something went wrong on our side"
    })
    void aProblemIsSaidInTheReadersLanguage(String path, int status, String swedish, String english) {
        var inSwedish = Browser.anonymous().open(path);
        assertThat(inSwedish.status()).isEqualTo(status);
        assertThat(inSwedish.select("h1").text()).isEqualTo(swedish);
        assertThat(inSwedish.title()).startsWith(swedish);
        assertThat(Browser.anonymousInEnglish().open(path).select("h1").text()).isEqualTo(english);
    }

    @Test
    void whatWasTypedIsKeptWhenSomebodyElseSavedFirst() {
        var browser = Browser.as("officer").open(GALLERY);
        browser.form(GALLERY).attr("action", LATE);
        browser.press("Spara", "title", "Mässa", "reasons", "Två nya\nkunder.", "kind", "GOODS");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.main()).contains("Någon hann före", "finns kvar på den här sidan");
        assertThat(browser.select(".app-as-written").eachText()).containsExactly("Två nya kunder.");
        assertThat(browser.select("main a:contains(sparat nu)").attr("href")).isEqualTo(GALLERY);
        assertThat(List.of(browser.value("title"), browser.value("reasons"), browser.value("kind")))
                .containsExactly("Mässa", "Två nya\nkunder.", "GOODS");
        assertThat(browser.press("Skicka det jag skrev ändå").main()).contains("saved");
    }

    @Test
    void aFileThatWasChosenIsChosenAgainWhenSomebodyElseSavedFirst() {
        var browser = Browser.inEnglishAs("officer").open(GALLERY);
        browser.form(GALLERY).attr("action", LATE);
        var file = new Browser.Upload("Offert.pdf", Samples.pdf("late"));
        browser.press("Spara", "title", "File", "offer", file);
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.main())
                .contains("Someone got there first", "Choose the file again", "See what is saved now");
        assertThat(browser.press("Send what I wrote anyway", "offer", file).main())
                .contains("saved");
    }

    @Test
    void thePageOfALateFormPassesTheGatesInBothLanguages() {
        for (var page : List.of(Chromium.as("officer"), Chromium.inEnglishAs("officer"))) {
            page.navigate(GALLERY);
            var language = page.getAttribute("html", "lang");
            page.locator("form[action='" + GALLERY + "']").first().evaluate("form => form.action = '" + LATE + "'");
            page.locator("input[name=title]").fill("Gates-" + language);
            page.locator("textarea[name=reasons]").fill("Två nya kunder.");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Spara").setExact(true))
                    .click();
            assertThat(page.locator(".app-as-written").innerText()).isEqualTo("Två nya kunder.");
            PageGates.check(page);
            Chromium.screenshot(page, "changed-" + language, 320);
            page.close();
        }
    }

    @Test
    void aFailureHasACodeAndNoDetails() {
        var browser = Browser.anonymous().open(FAILS + "bug");
        assertThat(browser.main()).containsPattern("[0-9a-f]{8}-[0-9a-f]{4}");
        assertThat(browser.html()).doesNotContain("secret-detail", "IllegalState", "at se.exportcheck");
        var away = Browser.anonymous().open(FAILS + "database");
        assertThat(away.main()).containsPattern("[0-9a-f]{8}-[0-9a-f]{4}");
        assertThat(away.html()).doesNotContain("secret-host");
        assertThat(Browser.anonymous().open(ProviderAway.PATH).html()).doesNotContain("secret-provider");
    }

    /** Whoever meets an error learns nothing of a case that way, whether it is theirs or not (SEC11). */
    @Test
    void noErrorTellsOfACaseOrItsPeople() {
        var number = Story.received(PLANTED);
        var officer = Browser.as("officer").open("/cases/" + number);
        assertThat(officer.main()).as("the test would see it").contains(PLANTED);
        var key = officer.cookies().values();
        var answers = List.of(
                Browser.as("applicant2").open("/cases/" + number),
                Browser.as("officer-skane").open("/cases/" + number),
                Browser.as("payer").post("/cases/" + number + "/decide", "others", PLANTED),
                Browser.as("signatory").post("/cases/" + number + "/accept", "accepted", "yes"),
                Browser.as("officer").open("/cases/" + number + "/documents/999999"),
                Browser.as("officer").post("/cases/" + number + "/notes", "note", PLANTED + "x".repeat(200_000)),
                officer.open(FAILS + "words"),
                Browser.as("officer").open("/nowhere"));
        assertThat(answers).extracting(Browser::status).containsExactly(404, 404, 403, 409, 404, 413, 500, 404);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.html())
                        .doesNotContain(PLANTED, "19850709-9805", "Mälarsensor", "5599900007", "559990-0007")
                        .doesNotContain(key));
    }

    @Test
    void programsAreAnsweredInJson() {
        var answer = given().accept("application/json").get(FAILS + "bug");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(500);
        assertThat(answer.body().asString()).doesNotContain("secret-detail");
    }

    @Test
    void whoeverIsSignedInIsToldThatAPageDoesNotExist() {
        var browser = Browser.as("officer").open("/nowhere");
        assertThat(browser.status()).isEqualTo(404);
        assertThat(browser.main()).contains("Sidan finns inte");
    }

    @Test
    void aMethodThatAPageDoesNotHaveIsExplained() {
        var answer = given().accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .post("/about/contact");
        assertThat(answer.statusCode()).isIn(400, 405);
        assertThat(answer.body().asString()).contains("<h1");
    }

    @Test
    void aTextThatIsTooLongIsExplained() {
        var browser = Browser.anonymous().open("/about/gallery").press("Spara", "reasons", "x".repeat(200_000));
        assertThat(browser.status()).isEqualTo(413);
        assertThat(browser.main()).contains("Det du skickade är för stort");
    }
}
