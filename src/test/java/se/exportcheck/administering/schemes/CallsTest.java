package se.exportcheck.administering.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.Database;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;

/** Calls: announced under a published version, changed until they have closed, and explained when they have. */
@QuarkusTest
class CallsTest {

    private static final String CALLS = "/admin/calls";

    @Inject
    FrozenClock clock;

    /** In Skåne, whose start page no other test reads. */
    @Test
    void aRoundIsAnnouncedExtendedClosedAndExplained() {
        var browser =
                Browser.as("admin-skane").open("/admin").follow("Utlysningar").press("Ny utlysning");
        browser.press("Ny utlysning");
        assertThat(browser.errors())
                .contains("Ange namnet på svenska", "Välj hur man kan söka", "Välj en version ur listan");
        browser.press(
                "Ny utlysning",
                "terms",
                browser.select("select[name=terms] option").eachAttr("value").getLast(),
                "intakeMode",
                "ROUND",
                "nameSv",
                "Vårens omgång",
                "nameEn",
                "Spring round",
                "textSv",
                "För er som ska på mässa.",
                "opensOnDay",
                "1",
                "opensOnMonth",
                "3");
        assertThat(browser.errors())
                .containsExactly(
                        "Skriv texten på båda språken, eller lämna båda tomma",
                        "Första dag att söka: välj i dag eller en senare dag",
                        "En omgång har en sista dag. Ange den, till exempel 30 4 2027");
        browser.press(
                "Ny utlysning",
                "textEn",
                "For you who go to a fair.",
                "opensOnDay",
                "10",
                "closesOnDay",
                "20",
                "closesOnMonth",
                "3",
                "closesOnYear",
                "2026");
        assertThat(browser.main())
                .contains("Utlysningen är tillagd", "Vårens omgång Planerad 10 mars 2026 – 20 mars 2026");

        clock.moveTo(LocalDate.of(2026, 3, 10));
        assertThat(start()).contains("Vårens omgång", "Sista dag att söka är 20 mars 2026", "För er som ska på mässa.");
        browser.open(CALLS).follow("Vårens omgång");
        assertThat(browser.main()).contains("Öppnade 10 mars 2026. Den dagen kan inte ändras.");
        browser.press("Spara", "closesOnDay", "9");
        assertThat(browser.errors())
                .containsExactly("Sista dag att söka: välj i dag eller senare, och inte före den första dagen");
        browser.press("Spara", "closesOnDay", "");
        assertThat(browser.status()).isEqualTo(422);
        browser.press("Spara", "closesOnDay", "12", "closesOnMonth", "3", "closesOnYear", "2026");
        assertThat(browser.main()).contains("Utlysningen är ändrad");

        clock.moveTo(LocalDate.of(2026, 3, 13));
        assertThat(start()).contains("Vårens omgång stängde 12 mars 2026");
        browser.follow("Vårens omgång");
        assertThat(browser.main()).contains("Den kan inte ändras");
        var closed = browser.path();
        browser.post(closed, "version", "1", "nameSv", "Annat", "nameEn", "Other", "closesOnYear", "2030");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.open(CALLS).main()).contains("Vårens omgång Stängd");
    }

    private static String start() {
        return Browser.anonymous().open("/regions/skane").open("/").main();
    }

    @Test
    void twoAtOnceAndStrangers() {
        var address = CALLS + "/" + Story.round().id();
        var browser = Browser.as("admin").open(address);
        browser.post(address, "version", "77", "nameSv", "Annat", "nameEn", "Other");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.main())
                .contains("Någon annan har sparat utlysningen")
                .doesNotContain("Annat");
        for (var page : List.of(address, CALLS + "/new", CALLS)) {
            assertThat(Browser.as("officer").open(page).status()).isEqualTo(403);
        }
        assertThat(Browser.as("admin-skane").open(address).status()).isEqualTo(404);
        assertThat(Browser.as("admin-skane").post(address, "version", "0").status())
                .isEqualTo(404);
    }

    @Test
    void theDatabaseKeepsACallUnderItsPublishedVersion() {
        var draft = Story.schemeDraft();
        refused(
                "insert into call (scheme_version_id, name_sv, name_en, intake_mode, opens_on) values (" + draft
                        + ", 'x', 'x', 'CONTINUOUS', date '2026-03-02')",
                "not published");
        refused("update call set scheme_version_id = " + draft, "published");
        Story.received();
        refused("update call set opens_on = opens_on + 1 where intake_mode = 'CONTINUOUS'", "applied under");
    }

    private static void refused(String attempt, String reason) {
        assertThatExceptionOfType(SQLException.class)
                .as(attempt)
                .isThrownBy(() -> {
                    try (var app = Database.app("vastmanland")) {
                        app.createStatement().execute(attempt);
                    }
                })
                .withMessageContaining(reason);
    }

    @Test
    void thePagesPassTheGates() {
        for (var page : List.of(Chromium.as("admin"), Chromium.inEnglishAs("admin"))) {
            for (var path :
                    List.of(CALLS, CALLS + "/new", CALLS + "/" + Story.round().id())) {
                page.navigate(path);
                PageGates.check(page);
                Chromium.screenshot(
                        page,
                        path.substring(1).replaceAll("\\d+", "one").replace('/', '-') + "-"
                                + page.getAttribute("html", "lang"),
                        1280);
            }
            page.navigate(CALLS + "/new");
            page.locator("main form button").first().click();
            PageGates.check(page);
            page.close();
        }
    }
}
