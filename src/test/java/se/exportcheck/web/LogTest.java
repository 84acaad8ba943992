package se.exportcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Metrics;
import io.quarkus.logging.Log;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Story;

/** What people write, who they are and what opens their sessions is in no log and no metric (SEC11). */
@QuarkusTest
class LogTest {

    private static final String NUMBER = "19850709-9805";
    private static final String MAIL = "sven.hemlig@planted.example";
    private static final String WORDS = "Hjärtoperationen i Kairo";
    private static final String PLANTED = WORDS + " " + NUMBER + " " + MAIL;

    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final Handler reader = new Handler() {

        private final PatternFormatter format = new PatternFormatter("%p %c %s%e %X");

        @Override
        public void publish(LogRecord line) {
            log.add(format.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Inject
    EntityManager database;

    @Nullable
    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @BeforeEach
    void read() {
        reader.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(reader);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(reader);
    }

    @Test
    void nothingThatSomebodyWroteOrThatOpensASessionIsLogged() {
        var number = Story.inReview();
        var officer = Browser.as("officer").open("/cases/" + number);
        officer.send("/cases/" + number + "/notes", Map.of("note", List.of(PLANTED)));
        assertThat(officer.main()).contains(PLANTED);
        officer.send("/cases/" + number + "/notes", Map.of("note", List.of(PLANTED + "x".repeat(60_000))));
        officer.open("/cases?q=" + NUMBER + "&page=" + MAIL);
        officer.open("/cases/" + number + "/documents/999999?name=" + MAIL);
        officer.post("/cases/" + number + "/decide", "others", PLANTED);
        officer.post("/check/workplace", "answer", PLANTED);
        var admin = Browser.as("admin").open("/admin/people/new");
        admin.post("/admin/people/new", "name", WORDS, "email", MAIL, "subject", NUMBER, "belongsTo", PLANTED);
        var cookies = officer.signOutQuietly()
                .post("/cases/" + number + "/notes", "note", PLANTED)
                .cookies();
        assertThat(cookies).isNotEmpty();
        failWithTheirWords();
        assertThat(log).as("the failure itself is logged").anyMatch(line -> line.contains("violates check constraint"));
        isFreeOf(NUMBER, MAIL, WORDS, officer.header("Set-Cookie"));
        admin.cookies().forEach((name, value) -> isFreeOf(value));
        isFreeOf("eyJ");
    }

    @Test
    void whoeverComesInGoesOutOrIsRefusedIsLoggedWithTheRequestAndTheCase() {
        var number = Story.inReview();
        var browser = Browser.as("payer");
        assertThat(log).anyMatch(line -> line.contains("Signed in: payer"));
        browser.post("/cases/" + number + "/decide", "others", WORDS);
        assertThat(browser.status()).isEqualTo(403);
        var request = Objects.requireNonNull(browser.header("X-Request-Id"));
        assertThat(log)
                .anyMatch(line -> line.contains("Refused with 403: POST /cases/" + number + "/decide by payer")
                        && line.contains(request)
                        && line.contains("case=" + number));
        browser.open("/cases/VG260001");
        assertThat(log).anyMatch(line -> line.contains("Refused with 404: GET /cases/VG260001 by payer"));
        browser.open("/my/invitations/vastmanland/secret");
        assertThat(log)
                .anyMatch(line -> line.contains("GET /my/invitations/…"))
                .noneMatch(line -> line.contains("secret"));
        browser.open("/").press("Logga ut");
        assertThat(log).anyMatch(line -> line.contains("Signed out: payer"));
        Browser.anonymous().open("/about/nothing");
        assertThat(log).noneMatch(line -> line.contains("/about/nothing"));
    }

    /** Metrics name kinds of pages, never what stood in an address or a form, nor who asked. */
    @Test
    void noMetricTellsWhatSomebodyWroteOrWhoTheyAre() {
        var number = Story.received(WORDS);
        var officer = Browser.as("officer").open("/cases/" + number);
        assertThat(officer.main()).contains(WORDS);
        officer.open("/cases?q=" + NUMBER).open("/cases/" + NUMBER).open("/nowhere/" + NUMBER + "/" + MAIL);
        officer.post("/cases/" + number + "/notes", "note", PLANTED);
        officer.open("/about/gallery/fails/" + MAIL);
        var secrets = Stream.concat(
                        Stream.of(NUMBER, MAIL, WORDS, number.value(), "Hanna"), officer.cookies().values().stream())
                .toList();
        assertThat(scrape()).contains("http_server_requests_seconds_count").doesNotContain(secrets);
        var planted = Metrics.counter("planted", "who", NUMBER);
        assertThat(scrape()).as("the test would see it").contains(NUMBER);
        Metrics.globalRegistry.remove(planted);
    }

    private String scrape() {
        return RestAssured.given().get(Objects.requireNonNull(metrics)).asString();
    }

    @Test
    void theTestWouldSeeIt() {
        Log.info("A note: " + PLANTED);
        Log.error("A failure", new IllegalStateException(MAIL));
        assertThat(log).anyMatch(line -> line.contains(NUMBER)).anyMatch(line -> line.contains(MAIL));
    }

    /** As when the program makes a mistake: the database refuses a row with what somebody wrote in it. */
    private void failWithTheirWords() {
        try {
            Story.in(() -> database.createNativeQuery(
                            "insert into membership (subject, name, email, company_id, partner_id) values (?1, ?2, ?3, 1, 1)")
                    .setParameter(1, NUMBER)
                    .setParameter(2, WORDS)
                    .setParameter(3, MAIL)
                    .executeUpdate());
        } catch (RuntimeException refused) {
            Log.error("Refused", refused);
        }
    }

    private void isFreeOf(String... secrets) {
        for (var secret : secrets) {
            if (secret != null && secret.length() > 3) {
                assertThat(log).as(secret).noneMatch(line -> line.contains(secret));
            }
        }
    }
}
