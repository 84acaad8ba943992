package se.exportcheck.budgeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.budget.BudgetFigures;
import se.exportcheck.budget.BudgetLine;
import se.exportcheck.budget.Budgets;
import se.exportcheck.budget.ClaimedShare;
import se.exportcheck.budget.ExpectedPayout;
import se.exportcheck.budget.Outlook;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Proposal;
import se.exportcheck.companies.Entered;
import se.exportcheck.money.Kronor;

/** AMT-04: nothing is proposed or decided that the year's money is not enough for. */
@QuarkusTest
class BudgetTest {

    private static final Entered TESTER =
            new Entered("manager", "Maria Forsberg", Instant.parse("2026-03-02T08:00:00Z"));

    @Inject
    Budgets budgets;

    @Inject
    Outlook outlook;

    @Inject
    FrozenClock clock;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void aControllerSetsABudgetAndChangesItWithReasons() {
        var manager = Browser.as("manager").open("/budget").press("Sätt en budget");
        manager.press("Spara", "year", "1066", "amount", "fyra", "reason", "");
        assertThat(manager.status()).isEqualTo(422);
        assertThat(manager.errors()).hasSize(5).contains("Ange ett år från 2016 till 2031", "Skriv skälet");
        manager.press(
                "Spara", "scheme", scheme(), "source", "ERDF", "year", "2027", "amount", "1 500 000", "reason", "Nytt");
        assertThat(manager.main()).contains("Budgeten är satt", "EXPORT 2027", "1 500 000 kr", "Inget ärende tar");
        var address = manager.path();
        var other = Browser.as("manager").open(address);
        manager.press("Spara", "amount", "1 200 000", "reason", "Sparkrav från nämnden");
        assertThat(manager.main()).contains("Ramen är ändrad", "Sparkrav från nämnden");
        other.press("Spara", "amount", "2 000 000", "reason", "Mer pengar");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.errors().getFirst()).contains("Någon annan har ändrat ramen");
        manager.press("Spara", "amount", "1 200 000", "reason", "Samma");
        assertThat(manager.errors()).containsExactly("Ramen är redan så stor");
        manager.open("/budget/new");
        manager.press(
                "Spara", "scheme", scheme(), "source", "ERDF", "year", "2027", "amount", "1", "reason", "En till");
        assertThat(manager.errors())
                .containsExactly("Det finns redan en ram för stödformen, pengarna och året. Ändra den i stället.");
    }

    @Test
    void othersReadOrDoNotEvenSee() {
        var address = "/budget/" + line().frame().id();
        var auditor = Browser.as("auditor").open(address);
        assertThat(auditor.main()).contains("EXPORT 2026").doesNotContain("Ändra ramen");
        assertThat(auditor.post(address, "amount", "1", "reason", "Nej").status())
                .isEqualTo(403);
        assertThat(Browser.as("auditor").open("/budget/new").status()).isEqualTo(403);
        assertThat(Browser.as("officer").open("/budget").status()).isEqualTo(403);
        assertThat(Browser.as("manager").open("/budget/999999999").status()).isEqualTo(404);
    }

    /** The vector of the domain brief: committed and reserved take of the frame, a refusal gives back. */
    @Test
    void aCaseTakesOfTheBudgetFromProposalToPayment() {
        var start = figures();
        var number = Story.proposed();
        assertThat(since(start)).isEqualTo(of(100_000, 0, 0, 0));
        Story.act(number, "decider", Story.deciding());
        assertThat(since(start)).isEqualTo(of(0, 100_000, 0, 0));
        Story.act(number, "registrar", GrantCase::dispatch);
        Story.act(number, "signatory", (grantCase, actor, now) -> grantCase.decline(actor, now, null));
        Story.act(number, "officer", Story.recounting());
        Story.act(number, "officer", Story.proposing(Proposal.without(Outcome.WRITE_OFF, "Företaget tackade nej.")));
        Story.act(number, "decider", Story.deciding());
        assertThat(since(start)).as("the grant is decided away").isEqualTo(of(0, 0, 0, 0));

        var sentBack = Story.proposed();
        Story.act(sentBack, "decider", (grantCase, actor, now) -> grantCase.sendBack(actor, now, "Räkna om."));
        assertThat(since(start)).as("sent back").isEqualTo(of(0, 0, 0, 0));

        var paid = Story.followUp();
        assertThat(since(start)).as("paid in full").isEqualTo(of(0, 100_000, 100_000, 0));
        assertThat(Browser.as("manager").open("/budget/" + line().frame().id()).mainToTheEnd())
                .contains(paid.value())
                .doesNotContain(number.value());
    }

    @Test
    void whatTheBudgetIsNotEnoughForIsNotProposed() {
        var number = Story.checked();
        leaving(99_999, () -> {
            var officer = Browser.as("officer").open("/cases/" + number + "/propose");
            assertThat(plain(officer.main())).contains("99 999 kr kvar att bevilja av");
            proposing(officer);
            assertThat(officer.status()).isEqualTo(422);
            assertThat(officer.errors().getFirst()).startsWith("Årets budget för stödformen räcker inte");
            assertThat(officer.select("#granted-error").text()).contains("Årets budget");
            assertThat(Story.read(number, GrantCase::status)).isEqualTo(CaseStatus.IN_REVIEW);
        });
        leaving(100_000, () -> {
            proposing(Browser.as("officer").open("/cases/" + number + "/propose"));
            assertThat(Story.read(number, GrantCase::status)).isEqualTo(CaseStatus.PROPOSED);
            assertThat(figures().left()).isEqualTo(Kronor.ZERO);
            var decider = Browser.as("decider").open("/cases/" + number + "/decide");
            assertThat(plain(decider.main()))
                    .contains("100 000 kr kvar att bevilja av, det som ärendet har reserverat");
            Story.act(number, "decider", Story.deciding());
            assertThat(figures().left())
                    .as("the reservation becomes the commitment")
                    .isEqualTo(Kronor.ZERO);
        });
    }

    /** Two officers propose to grant the last money at the same instant. */
    @Test
    void ofTwoAtOnceOnlyOneGetsTheLastMoney() {
        var first = Story.checked();
        var second = Story.checked(Story.receivedFromTrahus());
        leaving(100_000, () -> {
            assertThat(proposedAtOnce(first, second)).containsExactlyInAnyOrder(200, 422);
            assertThat(Stream.of(first, second).map(number -> Story.read(number, GrantCase::status)))
                    .containsExactlyInAnyOrder(CaseStatus.PROPOSED, CaseStatus.IN_REVIEW);
            assertThat(figures().left()).isEqualTo(Kronor.ZERO);
        });
    }

    /** Two decide on the last money of a new year at the same instant; what was reserved of last year's holds none of it. */
    @Test
    void ofTwoDecidersAtOnceOnlyOneGetsTheLastMoney() {
        clock.moveTo(LocalDate.of(2025, 12, 29));
        var first = Story.proposed();
        var second = Story.proposed(Story.receivedFromTrahus(), Story.GRANT);
        clock.reset();
        leaving(100_000, () -> {
            assertThat(decidedAtOnce(first, second)).containsExactlyInAnyOrder(200, 409);
            assertThat(Stream.of(first, second).map(number -> Story.read(number, GrantCase::status)))
                    .containsExactlyInAnyOrder(CaseStatus.DECIDED, CaseStatus.PROPOSED);
            assertThat(figures().left()).isEqualTo(Kronor.ZERO);
        });
    }

    @Test
    void whatGrantsWouldTakeIsTriedAndNothingIsReserved() {
        var waiting = Story.checked();
        var proposed = Story.proposed();
        var address = "/budget/" + line().frame().id() + "/what-if";
        leaving(99_999, () -> {
            var start = figures();
            var page = Browser.as("manager")
                    .open("/budget/" + line().frame().id())
                    .follow("Pröva vad som händer om ärenden som väntar beviljas");
            assertThat(plain(page.main()))
                    .contains("De valda ärendena 0 kr", "Kvar om de beviljas 99 999 kr", waiting.value())
                    .doesNotContain(proposed.value());
            var tried = plain(Browser.as("auditor")
                    .open(address + "?cases=" + waiting + "&cases=RV999999")
                    .main());
            assertThat(tried)
                    .contains("De valda ärendena 100 000 kr", "Kvar om de beviljas −1 kr")
                    .contains("Pengarna räcker inte. Det saknas 1 kr.");
            assertThat(figures()).as("nothing is reserved").isEqualTo(start);
        });
        assertThat(Browser.as("officer").open(address).status()).isEqualTo(403);
        assertThat(Browser.as("manager").open("/budget/999999999/what-if").status())
                .isEqualTo(404);
    }

    @Test
    void whatIsGrantedIsToBePaidWhenItsLastClaimMustBe() {
        var before = payouts();
        var active = Story.active();
        var lastPayment = Story.read(active, GrantCase::dueOn).plusDays(30);
        var month = YearMonth.from(lastPayment);
        assertThat(payouts().getOrDefault(month, 0L) - before.getOrDefault(month, 0L))
                .isEqualTo(100_000);
        assertThat(Browser.as("manager").open("/budget/" + line().frame().id()).main())
                .contains("När pengarna väntas betalas ut")
                .contains(month.format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.of("sv"))));
        Story.act(active, "signatory", (grantCase, actor, now) -> {
            var part = grantCase.beginClaim(false, actor, now);
            Story.voucher(part, "80000.00");
            grantCase.submitClaim(part, actor, now);
        });
        var ofPart = YearMonth.from(Story.<LocalDate>read(
                active, grantCase -> grantCase.claims().getLast().dueOn()));
        assertThat(payouts().getOrDefault(ofPart, 0L) - before.getOrDefault(ofPart, 0L))
                .as("a part that is claimed is paid on its own day")
                .isEqualTo(40_000);
        assertThat(payouts().getOrDefault(month, 0L) - before.getOrDefault(month, 0L))
                .isEqualTo(60_000);
    }

    private Map<YearMonth, Long> payouts() {
        return Story.in(
                () -> outlook.payouts(line().frame(), LocalDate.of(2026, 3, 2), new ClaimedShare(0, 0, 0)).stream()
                        .collect(Collectors.toMap(
                                ExpectedPayout::month, each -> each.planned().amount())));
    }

    @Test
    void thePagesPassTheGatesInBothLanguages() {
        var waiting = Story.checked();
        Story.active();
        Story.proposed();
        for (var page : List.of(Chromium.as("manager"), Chromium.inEnglishAs("manager"))) {
            for (var address : List.of(
                    "/budget",
                    "/budget/new",
                    "/budget/" + line().frame().id(),
                    "/budget/" + line().frame().id() + "/what-if?cases=" + waiting)) {
                page.navigate(address);
                PageGates.check(page);
                var name = "budget" + address.replaceAll("\\W|\\d", "-") + page.getAttribute("html", "lang");
                Chromium.screenshot(page, name, 1280);
                Chromium.screenshot(page, name, 320);
            }
            page.navigate("/budget/new");
            page.click("main form button");
            PageGates.check(page);
            page.close();
        }
    }

    private List<Integer> proposedAtOnce(CaseNumber first, CaseNumber second) {
        var officers = Stream.of(first, second)
                .map(number -> Browser.as("officer").open("/cases/" + number + "/propose"))
                .toList();
        return atOnce(officers.stream()
                .<Supplier<Browser>>map(officer -> () -> proposing(officer))
                .toList());
    }

    private List<Integer> decidedAtOnce(CaseNumber first, CaseNumber second) {
        return atOnce(Stream.of(first, second)
                .<Supplier<Browser>>map(number -> {
                    var decider = Browser.as("decider").open("/cases/" + number + "/decide/confirm");
                    var version = Long.toString(Story.read(number, GrantCase::version));
                    return () -> decider.post("/cases/" + number + "/decide", "version", version, "conflict", "NO");
                })
                .toList());
    }

    /** A third connection holds the frame until both wait for it. */
    private List<Integer> atOnce(List<Supplier<Browser>> presses) {
        try (var third = DriverManager.getConnection(url, "exportcheck_app", "development-only")) {
            third.createStatement()
                    .execute("select pg_advisory_lock(hashtextextended('vastmanland budget %d', 0))"
                            .formatted(line().frame().id()));
            var answers = presses.stream()
                    .map(press ->
                            CompletableFuture.supplyAsync(() -> press.get().status()))
                    .toList();
            for (var tries = 0; waiting(third) < 2 && tries < 100; tries++) {
                Thread.sleep(Duration.ofMillis(100));
            }
            assertThat(waiting(third)).as("those that wait for the budget").isEqualTo(2);
            third.createStatement().execute("select pg_advisory_unlock_all()");
            return answers.stream().map(CompletableFuture::join).toList();
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
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

    private static Browser proposing(Browser officer) {
        return officer.press(
                "Skicka för beslut",
                "outcome",
                "GRANT",
                "approvedCost",
                "200000",
                "share",
                "50",
                "granted",
                "100000",
                "reasons",
                "Stärker exporten.",
                "priority",
                "Ny marknad.");
    }

    /** Other tests grant of the same frame, so that it is as it was when this is over. */
    private void leaving(long left, Runnable work) {
        var taken = figures().left().minus(Kronor.of(left));
        add(Kronor.ZERO.minus(taken));
        try {
            work.run();
        } finally {
            add(taken);
        }
    }

    private void add(Kronor amount) {
        Story.in(() -> {
            budgets.change(line().frame(), amount, "Prov", TESTER);
            return true;
        });
    }

    private BudgetLine line() {
        return Story.in(() -> budgets.all().stream()
                .filter(line -> line.frame().year() == 2026)
                .filter(line -> line.frame().scheme().code().equals("EXPORT"))
                .findFirst()
                .orElseThrow());
    }

    private BudgetFigures figures() {
        return line().figures();
    }

    private BudgetFigures since(BudgetFigures start) {
        var now = figures();
        return new BudgetFigures(
                now.allocated().minus(start.allocated()),
                now.reserved().minus(start.reserved()),
                now.committed().minus(start.committed()),
                now.paid().minus(start.paid()),
                now.returned().minus(start.returned()),
                now.recovered().subtract(start.recovered()));
    }

    private static BudgetFigures of(long reserved, long committed, long paid, long returned) {
        return new BudgetFigures(
                Kronor.ZERO,
                Kronor.of(reserved),
                Kronor.of(committed),
                Kronor.of(paid),
                Kronor.of(returned),
                new BigDecimal("0.00"));
    }

    private String scheme() {
        return String.valueOf(line().frame().scheme().id());
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
