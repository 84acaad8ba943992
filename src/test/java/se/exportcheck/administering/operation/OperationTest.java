package se.exportcheck.administering.operation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;

/** Whoever runs the program, or answers for it in a region, sees what waits before anybody calls. */
@QuarkusTest
class OperationTest {

    private static final Pattern METRIC = Pattern.compile("\\b(?:exportcheck|http_server|jvm|process)_\\w+");

    @Nullable
    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Inject
    Vitals vitals;

    @Inject
    FrozenClock clock;

    @Test
    void aPaymentThatIsNotSentIsSaidAfterFiveDays() {
        Story.attested();
        var before = now(Concern.PAYMENT_UNSENT);
        assertThat(before.number()).isPositive();
        clock.moveTo(LocalDate.of(2026, 8, 3));
        assertThat(now(Concern.PAYMENT_UNSENT).isWrong(clock.instant())).isTrue();
        assertThat(Browser.as("admin").open("/admin/operation").main())
                .contains("Det här behöver någon titta på", "Attesterade utbetalningar är inte skickade")
                .contains("Utbetalaren gör en betalfil");
        assertThat(Browser.inEnglishAs("admin").open("/admin/operation").main())
                .contains("Attested payments have not been sent");
    }

    @Test
    void aStepThatTheProgramHasNotTakenIsSaidTheDayAfter() {
        var waiting = Story.awaitingCompletion();
        var due = Story.<LocalDate>read(waiting, grantCase -> requireNonNull(grantCase.dueOn()));
        clock.moveTo(due.plusDays(1));
        var before = now(Concern.STEP_LATE).number();
        clock.moveTo(due.plusDays(2));
        assertThat(now(Concern.STEP_LATE).number()).isGreaterThan(before);
        assertThat(Browser.as("admin").open("/admin/operation").main())
                .contains("Programmets egna steg i ärenden är inte tagna");
    }

    @Test
    void aFollowUpThatIsNotSentOnItsDayIsSaidTheDayAfter() {
        var followed = Story.followUp();
        var due = Story.<LocalDate>read(
                followed,
                grantCase -> requireNonNull(grantCase.followUps().getFirst().dueOn()));
        clock.moveTo(due);
        var before = now(Concern.STEP_LATE).number();
        clock.moveTo(due.plusDays(1));
        assertThat(now(Concern.STEP_LATE).number()).isGreaterThan(before);
    }

    @Test
    void everyConcernHasAnAlert() throws IOException {
        var alerts = Files.readString(Path.of("docker/monitoring/alerts.yaml"));
        assertThat(Concern.values()).allSatisfy(concern -> assertThat(alerts).contains(concern.name()));
    }

    @Test
    void whatIsAsItShouldBeIsSaidToo() {
        assertThat(Browser.as("admin")
                        .open("/admin")
                        .follow("Är allt som det ska?")
                        .main())
                .contains("Det här är som det ska", "Det finns plats för dokument");
    }

    @Test
    void onlyAdministratorsAreToldOfTheOperation() {
        for (var person : List.of("officer", "manager", "signatory", "auditor")) {
            assertThat(Browser.as(person).open("/admin/operation").status()).isEqualTo(403);
        }
    }

    @Test
    void patienceIsNotAlarm() {
        var waits = new Vital(Concern.MAIL_WAITING, 3, clock.instant());
        assertThat(waits.isWrong(clock.instant().plus(Duration.ofMinutes(14)))).isFalse();
        assertThat(waits.isWrong(clock.instant().plus(Duration.ofMinutes(15)))).isTrue();
        assertThat(new Vital(Concern.MAIL_WAITING, 0, null).isWrong(clock.instant()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker/monitoring/alerts.yaml", "docker/monitoring/dashboard.json"})
    void everyMetricThatIsWatchedExists(String file) throws IOException {
        Browser.anonymous().open("/");
        var scraped = scrape();
        var named = METRIC.matcher(Files.readString(Path.of(file)))
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
        assertThat(named).contains("exportcheck_waiting", "http_server_requests_seconds_count");
        assertThat(named).allSatisfy(metric -> assertThat(scraped).containsPattern("(?m)^" + metric + "[ {]"));
    }

    @Test
    void everyConcernIsCountedInEveryRegionAndNothingOfACaseIsTold() {
        var number = Story.claimed();
        // Later than any scrape of the other tests, whose numbers are kept for a while.
        clock.moveTo(LocalDate.of(2026, 3, 5));
        var scraped = scrape();
        for (var concern : Concern.values()) {
            for (var region : List.of("vastmanland", "skane")) {
                assertThat(scraped)
                        .contains("exportcheck_waiting{concern=\"" + concern + "\",region=\"" + region + "\"}");
            }
        }
        assertThat(scraped).containsPattern("exportcheck_cases\\{region=\"vastmanland\",status=\"ACTIVE\"} [1-9]");
        assertThat(scraped).doesNotContain(number.toString());
    }

    @Test
    void thePagePasses() {
        for (var page : List.of(Chromium.as("admin"), Chromium.inEnglishAs("admin"))) {
            page.navigate("/admin/operation");
            PageGates.check(page);
            var name = "operation-" + page.getAttribute("html", "lang");
            Chromium.screenshot(page, name, 1280);
            Chromium.screenshot(page, name, 320);
        }
    }

    private Vital now(Concern concern) {
        return Story.in(vitals::all).stream()
                .filter(vital -> vital.concern() == concern)
                .findFirst()
                .orElseThrow();
    }

    private String scrape() {
        return RestAssured.given().get(requireNonNull(metrics)).asString();
    }
}
