package se.exportcheck.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.exportcheck.Browser;
import se.exportcheck.DemoPeople;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Proposal;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;

/** The last of the three checks of aid of minor importance: in the decision itself (DM-R16). */
@QuarkusTest
@SuppressWarnings("NullAway.Init")
class AidDecisionTest {

    private static final Proposal PART = Proposal.grant(
            Outcome.PARTIAL_GRANT,
            Kronor.of(60_000),
            new BigDecimal("120000.00"),
            Share.HALF,
            "Resten är löpande drift.");

    private static final Object[] COMMITTEE = {
        "body", "COMMITTEE", "committee", "regionala utvecklingsnämnden", "decidedOnDay", "2",
        "decidedOnMonth", "3", "decidedOnYear", "2026", "minute", "§ 45"
    };

    @Inject
    FrozenClock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void aGrantIsEnteredInTheLedgerByTheDecision() {
        var number = Story.proposed();
        var page = Browser.as("decider").open("/cases/" + number + "/decide");
        assertThat(plain(page.main())).contains("Tak 300 000,00 €", "Använt sedan tidigare 0,00 €", "Kvar därefter");
        page.press("Gå vidare till beslut").pressImpartially("Fatta beslut");
        var ledger = Browser.as("auditor").open("/cases/" + number + "/aid");
        assertThat(plain(ledger.select("table").text()))
                .contains("2026-03-02", "Region Västmanland", "beviljat av regionen", "100 000,00 kr", "InforEuro");
    }

    @Test
    void aGrantBeyondTheCeilingIsHeldUpAndNothingOfItIsKept() {
        var number = Story.aided(Story.checked(), "291500");
        Story.act(number, "officer", Story.recounting());
        Story.act(number, "officer", Story.proposing(Story.GRANT));
        var decider = Browser.as("decider").open("/cases/" + number + "/decide");
        assertThat(decider.main()).contains("Stödet ryms inte under taket", "Ingen del av stödet får beviljas.");
        assertThat(decider.buttons()).doesNotContain("Gå vidare till beslut");
        assertThat(decider.open("/cases/" + number + "/decide/confirm").status())
                .isEqualTo(409);
        var refused = decider.post("/cases/" + number + "/decide", "version", version(number), "conflict", "NO");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.main()).contains("Stödet ryms inte under taket");
        assertThat(Story.read(number, GrantCase::status)).isEqualTo(CaseStatus.PROPOSED);
        assertThat(ledger(number)).doesNotContain("beviljat av regionen");
    }

    @Test
    void withoutARateForTheMonthNothingIsDecided() {
        var number = Story.proposed();
        clock.moveTo(LocalDate.of(2040, 1, 15));
        var refused = Browser.as("decider").open("/cases/" + number + "/decide");
        assertThat(refused.main()).contains("Eurokursen saknas för beslutsdagens period");
        assertThat(refused.post("/cases/" + number + "/decide", "version", version(number), "conflict", "NO")
                        .status())
                .isEqualTo(409);
        assertThat(Browser.as("officer").open("/cases/" + number + "/aid").main())
                .contains("Eurokursen är inte inlagd för dessa dagar", "15 januari 2040");
    }

    @Test
    void aGrantThatWasDeclinedIsReplacedByTheNextDecision() {
        var number = Story.awaitingAcceptance();
        Story.act(number, "signatory", (grantCase, actor, now) -> grantCase.decline(actor, now, null));
        assertThat(ledger(number)).doesNotContain("beviljat av regionen");
        Story.act(number, "officer", Story.recounting());
        Story.act(number, "officer", Story.proposing(Story.GRANT));
        Story.act(number, "decider", Story.deciding());
        var page = Browser.as("officer").open("/cases/" + number + "/aid");
        assertThat(page.select("tbody tr:contains(100 000,00), tbody tr:contains(100\u00a0000,00)"))
                .hasSize(1);
        assertThat(page.select("details").text()).contains("beviljat av regionen");
    }

    @Test
    void theCompanySeesNothingOfAGrantBeforeItIsSent() {
        var number = Story.proposed(PART);
        Story.act(number, "decider", Story.deciding());
        var draft = Story.draft();
        var company = Browser.as("applicant");
        assertThat(room(company, draft)).contains("finns kvar").doesNotContain("60 000,00 kr");
        assertThat(amount(company, number)).isNotEmpty().doesNotContain("60 000");
        Story.act(number, "registrar", GrantCase::dispatch);
        assertThat(room(company, draft)).contains("60 000,00 kr");
        assertThat(amount(company, number)).isEqualTo("60 000 kr");
    }

    private static String room(Browser company, UUID draft) {
        return plain(company.open("/my/cases/" + draft + "/check")
                .select("section:has(#room-left)")
                .text());
    }

    private static String amount(Browser company, CaseNumber number) {
        return plain(company.open("/my/cases")
                .select("tr:contains(" + number + ") td:last-child")
                .text());
    }

    /**
     * A delegate has granted aid to another company of the group since the committee's day. When the decision is recorded
     * the earliest aid may count no longer: it was too much on the delegate's day.
     */
    @ParameterizedTest
    @CsvSource({"2025, 2, 2026-03-05", "2023, 10, 2026-03-12"})
    void whatIsGrantedBeforeTheCommitteesDecisionIsRecordedTakesOfTheRoomToo(
            String year, String day, LocalDate recordedOn) {
        var first = Story.received();
        Story.holds(DemoPeople.MALARSENSOR, DemoPeople.TRAHUS, 60, first);
        try {
            var second = Story.receivedFromTrahus();
            for (var number : List.of(first, second)) {
                Story.checked(number);
            }
            enter(first, "285000", day, "3", year);
            for (var number : List.of(first, second)) {
                Story.act(number, "officer", Story.recounting());
                Story.act(number, "officer", Story.proposing(Story.GRANT));
            }
            clock.moveTo(LocalDate.of(2026, 3, 4));
            Story.act(second, "decider", Story.deciding());
            clock.moveTo(recordedOn);
            var registrar = Browser.as("registrar").open("/cases/" + first + "/record-decision");
            registrar.press("Registrera beslutet", COMMITTEE);
            assertThat(registrar.status()).isEqualTo(409);
            assertThat(registrar.main()).contains("Stödet ryms inte under taket");
            assertThat(Story.read(first, GrantCase::status)).isEqualTo(CaseStatus.PROPOSED);
        } finally {
            clock.reset();
            Story.holds(DemoPeople.MALARSENSOR, DemoPeople.TRAHUS, 0, first);
        }
    }

    private static void enter(CaseNumber number, String euro, String day, String month, String year) {
        Browser.as("officer")
                .open("/cases/" + number + "/aid/entries")
                .press(
                        "Lägg till",
                        "grantedDay",
                        day,
                        "grantedMonth",
                        month,
                        "grantedYear",
                        year,
                        "giver",
                        "Almi",
                        "measure",
                        "Rådgivning",
                        "amount",
                        euro,
                        "currency",
                        "EUR");
    }

    /** DM-16: two companies of one group, room for one, decided at the same instant. */
    @Test
    void ofTwoDecisionsForOneGroupAtOnceOnlyTheFirstHasRoom() throws SQLException, InterruptedException {
        var first = Story.received();
        Story.holds(DemoPeople.MALARSENSOR, DemoPeople.TRAHUS, 60, first);
        try {
            var second = Story.receivedFromTrahus();
            for (var number : List.of(first, second)) {
                Story.checked(number);
            }
            Story.aided(first, "285000");
            for (var number : List.of(first, second)) {
                Story.act(number, "officer", Story.recounting());
                Story.act(number, "officer", Story.proposing(Story.GRANT));
            }
            assertThat(decidedAtOnce(first, second)).containsExactlyInAnyOrder(200, 409);
            assertThat(Stream.of(first, second).map(number -> Story.read(number, GrantCase::status)))
                    .containsExactlyInAnyOrder(CaseStatus.DECIDED, CaseStatus.PROPOSED);
            assertThat(ledger(first).split("beviljat av regionen", -1)).hasSize(2);
        } finally {
            Story.holds(DemoPeople.MALARSENSOR, DemoPeople.TRAHUS, 0, first);
        }
    }

    /** A third connection holds a member until both decisions wait for it. */
    private List<Integer> decidedAtOnce(CaseNumber first, CaseNumber second) throws SQLException, InterruptedException {
        var deciders = Stream.of(first, second)
                .map(number -> Browser.as("decider").open("/cases/" + number + "/decide/confirm"))
                .toList();
        var numbers = List.of(first, second);
        try (var third = DriverManager.getConnection(url, "exportcheck_app", "development-only")) {
            third.createStatement()
                    .execute("select pg_advisory_lock(hashtextextended('vastmanland aid of SWEDISH_ENTERPRISE "
                            + DemoPeople.MALARSENSOR + "', 0))");
            var answers = Stream.of(0, 1)
                    .map(i -> CompletableFuture.supplyAsync(() -> deciders.get(i)
                            .post(
                                    "/cases/" + numbers.get(i) + "/decide",
                                    "version",
                                    version(numbers.get(i)),
                                    "conflict",
                                    "NO")
                            .status()))
                    .toList();
            for (var tries = 0; waiting(third) < 2 && tries < 100; tries++) {
                Thread.sleep(Duration.ofMillis(100));
            }
            assertThat(waiting(third))
                    .as("decisions that wait for the undertaking")
                    .isEqualTo(2);
            third.createStatement().execute("select pg_advisory_unlock_all()");
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private static long waiting(Connection connection) throws SQLException {
        try (var locks = connection
                .createStatement()
                .executeQuery("select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
            locks.next();
            return locks.getLong(1);
        }
    }

    private static String ledger(CaseNumber number) {
        return Browser.as("officer")
                .open("/cases/" + number + "/aid")
                .select("table")
                .text();
    }

    private static String version(CaseNumber number) {
        return Long.toString(Story.read(number, GrantCase::version));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
