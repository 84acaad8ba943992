package se.exportcheck.reviewing.aid;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.DemoPeople;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.deminimis.AidEntry;
import se.exportcheck.deminimis.AidLedger;
import se.exportcheck.deminimis.AidRegulation;
import se.exportcheck.money.Currency;

/** Aid that stands twice in the ledger: two companies of a group have declared it, or one has and the region knows it. */
@QuarkusTest
class DuplicateTest {

    private static final Entered BY = new Entered("signatory", "Karin Ek", Instant.parse("2026-03-02T08:00:00Z"));
    private static final String HOSTILE = "<script>alert(1)</script>\u202E";

    @Inject
    AidLedger ledger;

    @Test
    void anAwardDeclaredByTwoCompaniesCountsOnceWhenTheOfficerHasSaidSo() {
        var number = Story.alone(Story.checked());
        Story.holds(DemoPeople.MALARSENSOR, DemoPeople.TRAHUS, 60, number);
        try {
            Story.act(number, "officer", Story.counting());
            declares(number, DemoPeople.MALARSENSOR, "Bergslagens Trähus AB", "Almi", "100000");
            declares(number, DemoPeople.TRAHUS, "Bergslagens Trähus", "ALMI Företagspartner", "100000");
            var officer = Browser.as("officer").open("/cases/" + number + "/aid");
            assertThat(plain(officer)).contains("100 000,00 € kvar", "Båda räknas tills en handläggare");
            assertThat(officer.open("/cases/" + number + "/propose").main()).contains("Ett stöd kan stå två gånger");
            settle(officer.open("/cases/" + number + "/aid"), "ONE", "Almi har bara beviljat ett stöd.");
            assertThat(plain(officer))
                    .contains("Stödet räknas en gång.", "200 000,00 € kvar", "Almi har bara beviljat ett stöd.")
                    .contains("Poster som inte räknas")
                    .doesNotContain("Kan vara samma stöd");
            assertThat(officer.open("/cases/" + number + "/propose").main()).doesNotContain("stå två gånger");
        } finally {
            Story.alone(number);
        }
    }

    @Test
    void aGrantOfOursThatTheCompanyDeclaresAsWellIsTheOneThatGoesOnCounting() {
        var number = Story.awaitingAcceptance();
        var granted = Story.<AidEntry>in(() ->
                standing(number).stream().filter(AidEntry::isGrant).findFirst().orElseThrow());
        enter(
                number,
                DemoPeople.MALARSENSOR,
                aid(granted.recipient(), granted.giver(), granted.grantedOn(), "100000", Currency.SEK));
        var officer = Browser.as("officer").open("/cases/" + number + "/aid");
        settle(officer, "ONE", "Företaget har uppgett vår egen check.");
        assertThat(Story.<List<Long>>in(() -> standing(number).stream()
                        .filter(entry -> entry.grantedOn().equals(granted.grantedOn()))
                        .filter(entry -> entry.amount().signum() > 0)
                        .map(AidEntry::id)
                        .toList()))
                .containsExactly(granted.id());
    }

    @Test
    void twoAwardsAlikeCountBothAndNobodyAsksAgain() {
        var number = twice();
        var officer = Browser.as("officer").open("/cases/" + number + "/aid");
        settle(officer, "TWO", "Två checkar samma dag, enligt Almi.");
        assertThat(plain(officer))
                .contains("Stöden räknas som två.", "299 998,00 € kvar")
                .contains("Lika poster som är två olika stöd", "Två checkar samma dag, enligt Almi.")
                .doesNotContain("Kan vara samma stöd");
        assertThat(officer.open("/cases/" + number + "/propose").main()).doesNotContain("stå två gånger");
    }

    /** What an officer has settled is not asked again because the company repeats its words in its next application. */
    @Test
    void declaredOnceMoreItIsStillOneAward() {
        var number = twice();
        var officer = Browser.as("officer").open("/cases/" + number + "/aid");
        settle(officer, "ONE", "Samma beslut.");
        Story.act(number, "officer", (grantCase, actor, now) -> {
            var again = aid("Mälarsensor AB", "Almi", LocalDate.of(2025, 5, 5), "1", Currency.EUR);
            ledger.declare(List.of(again, again), grantCase.organisationNumber(), AidDesk.id(grantCase), BY);
        });
        assertThat(plain(officer.open("/cases/" + number + "/aid")))
                .contains("299 999,00 € kvar")
                .doesNotContain("Kan vara samma stöd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Skäl | verdict",
                "THREE | Skäl | verdict",
                "ONE | '' | reason",
                "TWO | " + HOSTILE + " | reason"
            })
    void aVerdictNeedsItsReason(String verdict, String reason, String field) {
        var number = twice();
        var officer = Browser.as("officer").open("/cases/" + number + "/aid");
        settle(officer, verdict, reason);
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.select("#" + field + "-error").text()).isNotEmpty();
        assertThat(officer.value("reason")).isEqualTo(reason);
        settle(officer.open("/cases/" + number + "/aid"), verdict.isEmpty() ? "ONE" : "TWO", "å".repeat(2001));
        assertThat(officer.status()).isEqualTo(422);
        assertThat(plain(officer.open("/cases/" + number + "/aid"))).contains("299 998,00 € kvar");
    }

    @Test
    void onlyAnOfficerSettlesAndOnlyOnce() {
        var number = twice();
        var officer = Browser.as("officer").open("/cases/" + number + "/aid");
        var address = officer.select("a[href*=duplicates]").attr("href");
        for (var person : List.of("auditor", "decider", "manager", "registrar")) {
            var reader = Browser.as(person).open("/cases/" + number + "/aid");
            assertThat(reader.select("a[href*=duplicates]")).as(person).isEmpty();
            assertThat(reader.post(address, "verdict", "ONE", "reason", "Nej").status())
                    .isEqualTo(403);
        }
        for (var person : List.of("applicant", "adviser", "officer-skane", "admin")) {
            assertThat(Browser.as(person)
                            .post(address, "verdict", "ONE", "reason", "Nej")
                            .status())
                    .isEqualTo(404);
        }
        settle(officer, "ONE", "Samma beslut.");
        assertThat(officer.post(address, "verdict", "ONE", "reason", "Igen").status())
                .isEqualTo(404);
        assertThat(plain(officer.open("/cases/" + number + "/aid"))).contains("299 999,00 € kvar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = twice();
        var officer = Browser.as("officer").open("/cases/" + number + "/aid");
        var address = officer.select("a[href*=duplicates]").attr("href");
        var page = language.equals("sv") ? Chromium.as("officer") : Chromium.inEnglishAs("officer");
        page.navigate("/cases/" + number + "/aid");
        PageGates.check(page);
        Chromium.screenshot(page, "aid-twice-" + language, 1280);
        page.navigate(address);
        PageGates.check(page);
        Chromium.screenshot(page, "aid-twice-settle-" + language, 1280);
        Chromium.screenshot(page, "aid-twice-settle-" + language + "-320", 320);
        settle(officer, "TWO", "Två checkar samma dag.");
        page.navigate("/cases/" + number + "/aid");
        PageGates.check(page);
        page.close();
    }

    /** Declared twice by the company itself, in one application: a euro each. */
    private CaseNumber twice() {
        var number = Story.counted(Story.alone(Story.inReview()));
        for (var i = 0; i < 2; i++) {
            enter(
                    number,
                    DemoPeople.MALARSENSOR,
                    aid("Mälarsensor AB", "Almi", LocalDate.of(2025, 5, 5), "1", Currency.EUR));
        }
        return number;
    }

    private void declares(CaseNumber number, String by, String recipient, String giver, String euro) {
        enter(number, by, aid(recipient, giver, LocalDate.of(2025, 5, 5), euro, Currency.EUR));
    }

    private void enter(CaseNumber number, String company, AidEntry.Aid aid) {
        Story.act(
                number,
                "officer",
                (grantCase, actor, now) -> ledger.enter(AidEntry.declared(
                        new AidEntry.Aid(
                                OrganisationNumber.fromString(company),
                                aid.recipient(),
                                aid.grantedOn(),
                                aid.giver(),
                                aid.measure(),
                                aid.regulation(),
                                aid.currency(),
                                aid.amount(),
                                null),
                        AidDesk.id(grantCase),
                        BY)));
    }

    private static AidEntry.Aid aid(String recipient, String giver, LocalDate day, String amount, Currency currency) {
        return new AidEntry.Aid(
                OrganisationNumber.fromString(DemoPeople.MALARSENSOR),
                recipient,
                day,
                giver,
                "Rådgivning",
                AidRegulation.GENERAL,
                currency,
                new BigDecimal(amount),
                null);
    }

    private List<AidEntry> standing(CaseNumber number) {
        return ledger.standing(List.of(Story.read(number, GrantCase::organisationNumber)));
    }

    private static void settle(Browser officer, String verdict, String reason) {
        officer.open(officer.select("a[href*=duplicates]").attr("href"));
        officer.press("Spara", "verdict", verdict, "reason", reason);
    }

    private static String plain(Browser browser) {
        return browser.main().replace('\u00a0', ' ');
    }
}
