package se.exportcheck.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.retention.Retention;
import se.exportcheck.cases.retention.RetentionPlace;
import se.exportcheck.cases.retention.Retentions;
import se.exportcheck.people.Regions;

@QuarkusTest
class DemoCasesTest {

    @Inject
    DemoCases demoCases;

    @Inject
    DemoArchive archive;

    @Inject
    Retentions retentions;

    @Inject
    Regions regions;

    /** All demo cases in one transaction, each with its letters. */
    private static final int TEN_MINUTES = 600;

    @Inject
    Cases cases;

    @Inject
    FrozenClock clock;

    @Test
    void thereIsACaseInEveryStateAndNoneIsAheadOfItsTime() {
        // A decision that is sent out goes on at once, to acceptance or to its end; what is disposed of was made ten
        // years ago.
        var lasting = EnumSet.complementOf(EnumSet.of(CaseStatus.DISPATCHED, CaseStatus.ARCHIVED));
        var found = EnumSet.noneOf(CaseStatus.class);
        regions.inRegion("skane", () -> {
            QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(TEN_MINUTES));
            demoCases.makeAll("vastmanland");
            cases.listAll().forEach(made -> {
                found.add(made.status());
                assertThat(made.events())
                        .allSatisfy(event -> assertThat(event.at()).isBeforeOrEqualTo(clock.instant()));
            });
            QuarkusTransaction.rollback();
            return found;
        });
        assertThat(found).containsAll(lasting);
    }

    /** What a newcomer sees of the archive: the database itself wants none of it left behind. */
    @Test
    void theArchiveHasSomethingToDo() {
        clock.moveTo(LocalDate.of(2026, 11, 29));
        var held = regions.<Long>inRegion("skane", () -> {
            QuarkusTransaction.begin();
            archive.make("vastmanland", clock.instant());
            var found = retentions.past(Stockholm.today(clock), RetentionPlace.START, 100).stream()
                    .filter(Retention::isOnHold)
                    .count();
            QuarkusTransaction.rollback();
            return found;
        });
        assertThat(held).isEqualTo(1);
    }

    @Test
    void mailsOfTheDemonstrationCanBeRead() {
        assertThat(Browser.anonymous().open("/demo/mail").status()).isEqualTo(200);
        assertThat(Browser.anonymousInEnglish().open("/demo/mail").main()).contains("Mails that are not sent");
        assertThat(given().get("/demo/sign-in-provider").asString()).startsWith("http");
    }
}
