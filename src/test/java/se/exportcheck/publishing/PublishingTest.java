package se.exportcheck.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;

@QuarkusTest
class PublishingTest {

    private static final String ALL = "?workplace=IN_COUNTY&employees=EMPLOYEES_WITHIN&turnover=TURNOVER_WITHIN"
            + "&product=PRODUCT_READY&purpose=FAIR&purpose=FREIGHT&started=NOTHING_STARTED&aid=AID_BELOW";

    @Inject
    FrozenClock clock;

    @Test
    void theStartPageTellsWhatAndWhoAndWhen() {
        var browser = Browser.anonymous().open("/");
        assertThat(browser.main())
                .contains(
                        "ett bidrag från Region Västmanland",
                        "Som mest 250 000 kr",
                        "Av kostnaden, högst 50 %",
                        "2 till 49 anställda",
                        "minst 3 000 000 kr",
                        "Exportcheck, löpande ansökan Öppen Ni kan söka när som helst.",
                        "inom 60 dagar");
        assertThat(browser.links()).contains("Logga in för att söka eller fortsätta", "Almi", "Business Sweden");
        assertThat(browser.buttons()).containsExactly("Kontrollera om ni kan söka");
    }

    @Test
    void withoutAnOpenCallTheNextOneIsTold() {
        clock.moveTo(LocalDate.of(2022, 12, 1));
        var browser = Browser.anonymous().open("/");
        assertThat(browser.main()).contains("Ingen utlysning är öppen just nu. Nästa öppnar 1 januari 2023");
        assertThat(browser.press("Kontrollera om ni kan söka").main()).contains("Nästa öppnar 1 januari 2023");
    }

    @Test
    void aVisitorChoosesTheRegionAndItStays() {
        var browser = Browser.anonymous().open("/").follow("Region Skåne");
        assertThat(browser.title()).endsWith("Region Skåne");
        assertThat(browser.press("Kontrollera om ni kan söka").press("Börja").main())
                .contains("Skåne");
        assertThat(Browser.anonymous().open("/regions/nowhere").status()).isEqualTo(404);
        assertThat(Browser.as("officer").open("/regions/skane").title()).endsWith("Region Västmanland");
    }

    @Test
    void theSelfTestAsksOneQuestionAtATimeAndKeepsNothing() {
        var browser = Browser.anonymous().open("/check").press("Börja");
        assertThat(browser.main()).contains("Fråga 1 av 7", "Har företaget ett arbetsställe i Västmanlands län?");
        browser.press("Fortsätt", "answer", "IN_COUNTY");
        assertThat(browser.main()).contains("mellan 2 och 49 anställda");
        browser.press("Fortsätt", "answer", "EMPLOYEES_WITHIN");
        assertThat(browser.main()).contains("minst 3 000 000 kr");
        browser.press("Fortsätt", "answer", "TURNOVER_WITHIN").press("Fortsätt", "answer", "PRODUCT_READY");
        browser.press("Fortsätt", "answer", List.of("CONSULT", "OWN_TIME"));
        browser.press("Fortsätt", "answer", "NOTHING_STARTED");
        assertThat(browser.main()).contains("300 000 euro");
        browser.press("Fortsätt", "answer", "AID_UNKNOWN");
        assertThat(browser.path()).isEqualTo("/check/result");
        assertThat(browser.main())
                .contains(
                        "Ni verkar kunna söka",
                        "mellan 50 000 kr och 250 000 kr, som mest 50 % av kostnaden",
                        "Egen arbetstid får checken inte betala",
                        "Ta reda på det innan ni söker");
        assertThat(browser.buttons()).containsExactly("Logga in och ansök");
    }

    @Test
    void anAnswerIsChangedAndTheOthersAreKept() {
        var browser = Browser.anonymous().open("/check/result" + ALL);
        assertThat(browser.main()).contains("Ni verkar kunna söka");
        browser.open(browser.select("dl a[href^=/check/started]").attr("href"));
        assertThat(browser.value("answer")).isEqualTo("NOTHING_STARTED");
        browser.press("Fortsätt", "answer", "ALL_STARTED");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.errors()).isEmpty();
        assertThat(browser.main())
                .contains("Ni uppfyller nog inte alla villkor", "innan satsningen börjar", "Du kan ändå söka", "Almi");
        assertThat(browser.buttons()).containsExactly("Logga in och ansök ändå");
    }

    @Test
    void aMissingOrInventedAnswerIsAnError() {
        var browser = Browser.anonymous().open("/check/purpose?workplace=IN_COUNTY");
        assertThat(browser.press("Fortsätt").status()).isEqualTo(422);
        assertThat(browser.errors()).containsExactly("Välj minst ett svar");
        assertThat(browser.title()).startsWith("Fel:");
        browser.open("/check/employees?workplace=IN_COUNTY");
        for (var hostile :
                List.of("", "IN_COUNTY", "<script>alert(1)</script>", "' or 1=1 --", "\u202E😀", "x".repeat(10_000))) {
            assertThat(browser.press("Fortsätt", "answer", hostile).errors()).containsExactly("Välj ett svar");
        }
        assertThat(browser.press("Fortsätt", "answer", "EMPLOYEES_WITHIN").main())
                .contains("nettoomsättningen");
    }

    @Test
    void anAddressWithoutAllAnswersLeadsToTheFirstQuestionWithoutOne() {
        var browser = Browser.anonymous().open("/check/result?workplace=IN_COUNTY&employees=nonsense&x=<script>");
        assertThat(browser.path()).isEqualTo("/check/employees");
        assertThat(browser.html()).doesNotContain("nonsense&", "<script>");
        assertThat(browser.open("/check/nonsense").status()).isEqualTo(404);
    }

    @Test
    void onTheWayBackNothingIsLost() {
        var browser = Browser.anonymous().open("/check/aid" + ALL).follow("Tillbaka");
        assertThat(browser.path()).isEqualTo("/check/started");
        assertThat(browser.follow("Tillbaka").select("input[checked]").eachAttr("value"))
                .containsExactly("FAIR", "FREIGHT");
    }

    @Test
    void everyPublicPagePassesInBothLanguages() {
        for (var page : List.of(Chromium.anonymous(), Chromium.anonymousInEnglish())) {
            check(page, "/", "start");
            check(page, "/check", "check");
            check(page, "/check/employees?workplace=IN_COUNTY", "check-employees");
            check(page, "/check/purpose" + ALL, "check-purpose");
            check(page, "/check/result" + ALL, "check-result");
            check(page, "/check/result" + ALL.replace("EMPLOYEES_WITHIN", "EMPLOYEES_MORE"), "check-against");
            page.navigate("/check/started");
            page.locator("form button").click();
            PageGates.check(page);
            Chromium.screenshot(page, "check-error-" + page.getAttribute("html", "lang"), 1280);
            page.close();
        }
    }

    private static void check(Page page, String path, String name) {
        page.navigate(path);
        PageGates.check(page);
        Chromium.screenshot(page, name + "-" + page.getAttribute("html", "lang"), 1280);
        Chromium.screenshot(page, name + "-" + page.getAttribute("html", "lang"), 320);
    }
}
