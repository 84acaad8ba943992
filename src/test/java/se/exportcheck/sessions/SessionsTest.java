package se.exportcheck.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.PatientSessions;
import se.exportcheck.Story;

/** A session ends when it should, and its key opens nothing any more (SEC6). */
@QuarkusTest
class SessionsTest {

    private static final String COOKIE = SessionGate.COOKIE;

    @Inject
    FrozenClock clock;

    @Inject
    PatientSessions limits;

    @Inject
    Sessions sessions;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url = "";

    @Inject
    DataSource database;

    /** Every test signs somebody in, and the sessions of the others last for ever. */
    @BeforeEach
    void nobodyIsSignedIn() throws SQLException {
        try (var connection = database.getConnection();
                var all = connection.createStatement()) {
            all.executeUpdate("delete from web_session");
        }
        limits.asTheyAre();
    }

    @AfterEach
    void noLimits() {
        limits.reset();
    }

    @Test
    void theKeyOfASessionOpensItUntilTheSignOut() {
        var browser = Browser.as("payer");
        var key = browser.cookies();
        assertThat(opens(key)).isTrue();
        browser.press("Logga ut");
        assertThat(opens(key)).isFalse();
    }

    @Test
    void aSessionEndsWhenItIsNotUsed() {
        var browser = Browser.as("payer");
        var key = browser.cookies();
        clock.forward(Duration.ofMinutes(29));
        assertThat(opens(key)).isTrue();
        clock.forward(Duration.ofMinutes(29));
        assertThat(opens(key)).isTrue();
        clock.forward(Duration.ofMinutes(31));
        assertThat(opens(key)).isFalse();
        clock.reset();
        assertThat(opens(key)).as("for good").isFalse();
    }

    @Test
    void aSessionEndsAfterItsLongestTimeHoweverMuchItIsUsed() {
        var key = Browser.as("payer").cookies();
        for (int hour = 0; hour < 20; hour++) {
            clock.forward(Duration.ofMinutes(29));
            assertThat(opens(key)).isTrue();
        }
        clock.forward(Duration.ofMinutes(21));
        assertThat(opens(key)).isFalse();
    }

    @Test
    void aKeyThatWasPlantedBeforeTheSignInIsNotTheSessionsKey() throws IOException {
        var planted = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]);
        var victims = Cookies.signedInWith(Map.of(COOKIE, planted), "payer");
        assertThat(opens(victims)).isTrue();
        assertThat(victims.get(COOKIE)).isNotEqualTo(planted);
        assertThat(opens(Map.of(COOKIE, planted))).isFalse();
    }

    @Test
    void thePageSaysWhichSignInIsItsOwn() {
        var browser = Browser.as("payer").open("/sign-ins");
        assertThat(browser.select("main td:contains(i den här webbläsaren)")).hasSize(1);
    }

    @Test
    void aSecondSignInEndsTheFirstInTheSameBrowser() {
        var browser = Browser.as("payer");
        var first = browser.cookies();
        clock.forward(Duration.ofMinutes(2));
        browser.open("/sign-in/again");
        browser.press(browser.select("button[name=predefined-payer]").text());
        assertThat(opens(first)).isFalse();
        assertThat(opens(browser.cookies())).isTrue();
    }

    @Test
    void whoeverSignsOutEverywhereIsOutEverywhere() {
        var lost = Browser.as("attester").cookies();
        var browser = Browser.as("attester").open("/sign-ins");
        var own = browser.cookies();
        assertThat(browser.main()).contains("I en annan webbläsare", "på 30 minuter, och senast efter 10 timmar");
        browser.press("Logga ut överallt");
        assertThat(opens(lost)).isFalse();
        assertThat(opens(own)).isFalse();
        assertThat(sessions.of("attester", 1)).isEmpty();
    }

    @Test
    void anAdministratorSignsSomebodyOutAndTheLogSaysSo() {
        var key = Browser.as("registrar").cookies();
        var other = Browser.as("payer").cookies();
        var admin = Browser.as("admin").open("/admin/people");
        var link = admin.select("tr:contains(registrar) a[href$=sign-ins]").attr("href");
        admin.open(link);
        assertThat(admin.main()).contains("just nu").doesNotContain("i den här webbläsaren");
        var button = admin.buttons().getLast();
        admin.press(button);
        assertThat(admin.main()).contains("Personen är utloggad överallt.");
        assertThat(opens(key)).isFalse();
        assertThat(opens(other)).isTrue();
        assertThat(admin.open(link).main()).contains("är inte inloggad");
        assertThat(Browser.as("auditor")
                        .open("/audit?kind=sign_out_order")
                        .select("main tbody")
                        .text())
                .contains("Utloggning av en administratör");
    }

    @Test
    void nobodyElseEndsAnybodysSessions() {
        var link = Browser.as("admin")
                .open("/admin/people")
                .select("tr:contains(registrar) a[href$=sign-ins]")
                .attr("href");
        var key = Browser.as("registrar").cookies();
        assertThat(Browser.as("officer").post(link).status()).isEqualTo(403);
        assertThat(Browser.as("admin-skane").post(link).status()).isEqualTo(404);
        assertThat(Browser.anonymous().post(link).status()).isIn(400, 401);
        assertThat(Browser.anonymous().open("/check").post("/sign-ins/end").status())
                .isIn(400, 401);
        assertThat(opens(key)).isTrue();
    }

    @Test
    void aCookieThatIsNoKeyIsAVisitors() {
        for (var cookie : new String[] {"x", "A".repeat(43), "%00", "A".repeat(5000)}) {
            assertThat(Cookies.status(Map.of(COOKIE, cookie), "/")).as(cookie).isEqualTo(200);
            assertThat(opens(Map.of(COOKIE, cookie))).as(cookie).isFalse();
        }
    }

    @Test
    void aFormSentAfterTheEndIsKept() {
        var number = Story.inReview();
        var browser = Browser.as("officer").open("/cases/" + number);
        clock.forward(Duration.ofMinutes(31));
        browser.post("/cases/" + number + "/notes", "text", "Ringde Karin om tidplanen");
        assertThat(browser.status()).isEqualTo(401);
        assertThat(browser.value("text")).isEqualTo("Ringde Karin om tidplanen");
    }

    @Test
    void theDatabaseHoldsNeitherKeysNorReadableTokens() throws Exception {
        var key = Browser.as("manager").cookies().get(COOKIE);
        assertThat(key).hasSize(43);
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var rows = connection
                        .createStatement()
                        .executeQuery("select id, tokens, w::text from web_session w where subject = 'manager'")) {
            while (rows.next()) {
                assertThat(rows.getBytes(1)).isNotEqualTo(Base64.getUrlDecoder().decode(key));
                assertThat(new String(rows.getBytes(2), java.nio.charset.StandardCharsets.ISO_8859_1))
                        .doesNotContain("eyJ", key);
            }
        }
    }

    @Test
    void whatHasEndedIsForgotten() {
        Browser.as("adviser");
        clock.forward(Duration.ofMinutes(31));
        assertThat(sessions.forgetEnded()).isPositive();
        clock.reset();
        assertThat(sessions.of("adviser", 5)).isEmpty();
    }

    @Test
    void theProviderEndsItsOwnSessionOrAllOfThePerson() {
        var key = Browser.as("auditor").cookies();
        sessions.endByProvider(new Claims(new io.vertx.core.json.JsonObject().put("sid", "another")));
        assertThat(opens(key)).isTrue();
        sessions.endByProvider(new Claims(new io.vertx.core.json.JsonObject().put("sub", "auditor")));
        assertThat(opens(key)).isFalse();
    }

    @Test
    void pagesPassTheGatesInBothLanguages() {
        for (var page : new com.microsoft.playwright.Page[] {Chromium.as("admin"), Chromium.inEnglishAs("admin")}) {
            page.navigate("/sign-ins");
            PageGates.check(page);
            Chromium.screenshot(page, "sign-ins-" + page.getAttribute("html", "lang"), 1280);
            page.navigate("/admin/people");
            page.navigate(page.locator("tr:has-text('admin2') a[href$=sign-ins]")
                    .first()
                    .getAttribute("href"));
            PageGates.check(page);
            page.navigate("/admin/people");
            page.navigate(page.locator("main a[href$=sign-ins]").first().getAttribute("href"));
            Chromium.screenshot(page, "sign-ins-of-" + page.getAttribute("html", "lang"), 1280);
            page.close();
        }
    }

    private static boolean opens(Map<String, String> cookies) {
        return Cookies.open(cookies);
    }
}
