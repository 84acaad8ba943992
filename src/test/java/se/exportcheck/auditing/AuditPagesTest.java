package se.exportcheck.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.Database;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.audit.AuditChecks;
import se.exportcheck.audit.AuditFilter;
import se.exportcheck.audit.AuditLog;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** The auditor's pages. */
@QuarkusTest
class AuditPagesTest {

    private static final int PAGE = 25;

    @Inject
    AuditLog log;

    @Inject
    AuditChecks checks;

    @Inject
    FrozenClock clock;

    private CaseNumber number = new CaseNumber("RV000000");

    @BeforeEach
    void aCase() {
        number = Story.decided();
    }

    @Test
    void theStateOfTheLogIsSaidInPlainWords() throws SQLException {
        Story.in(() -> checks.check(clock.instant()));
        var root = Story.in(() -> checks.latest()).orElseThrow().root();
        var auditor = Browser.as("auditor").open("/inbox").open("/cases").follow("Revisionslogg");
        assertThat(auditor.main())
                .contains("Är loggen hel? Ja.", "händelser kontrollerades 2 mars 2026 kl. 09.00", root.toString());
        try (var owner = Database.owner()) {
            owner.createStatement()
                    .execute("insert into audit_check (region, at, ordinal, hash, fault, wrong_ordinal, wrong_record)"
                            + " values ('vastmanland', '2026-03-02T08:00Z', 16, 'x', 'CHANGED', 17, '')");
            assertThat(auditor.open("/audit").main())
                    .contains("Nej.", "Händelse nr 17. Händelsen har ändrats efter att den skrevs.", "Inte hel");
            owner.createStatement()
                    .execute("insert into audit_check (region, at, ordinal, hash, fault, wrong_ordinal, wrong_record)"
                            + " values ('vastmanland', '2026-03-02T08:00Z', 16, 'x', 'OMITTED', 0, 'case_note 4')");
            assertThat(Browser.inEnglishAs("manager").open("/audit").main())
                    .contains("No.", "case_note 4. Something was done that is not in the log.");
        }
        Story.in(() -> checks.check(clock.instant()));
    }

    @Test
    void filtersCombineAndStayInTheAddress() {
        var auditor = Browser.as("auditor")
                .open("/audit")
                .press("Använd filter", "case", number.value().toLowerCase());
        assertThat(rows(auditor))
                .hasSize(PAGE)
                .allSatisfy(row -> assertThat(row).contains(number.value()));
        assertThat(auditor.mainToTheEnd()).contains("Beslut fattades", "Bo Dahlin", "Ansökan så som den skickades in");
        auditor.press(
                "Använd filter", "person", "Bo Dahlin", "kind", "decision", "from", "2026-03-02", "to", "2026-03-02");
        assertThat(rows(auditor)).hasSize(1);
        assertThat(auditor.main()).contains("Uppgifter i händelse", "granted_sek 100000");
        assertThat(auditor.value("person")).isEqualTo("Bo Dahlin");
        auditor.press("Använd filter", "from", "2026-03-03", "to", "");
        assertThat(auditor.main()).contains("Inga händelser matchar.");
        assertThat(auditor.follow("Rensa filter").value("person")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNamedAndKeptAndTheOthersApply() {
        var auditor = Browser.as("auditor")
                .open("/audit?case=" + number + "&kind=<script>&from=ig%C3%A5r&to=2026-02-30&below=x");
        assertThat(auditor.status()).isEqualTo(422);
        assertThat(auditor.title()).startsWith("Fel: Revisionslogg");
        assertThat(auditor.errors())
                .hasSize(4)
                .contains("Från och med: värdet kunde inte läsas och används inte. Övriga filter gäller.");
        assertThat(auditor.value("from")).isEqualTo("igår");
        assertThat(rows(auditor))
                .hasSize(PAGE)
                .allSatisfy(row -> assertThat(row).contains(number.value()));
        for (var wrong : List.of(
                "case=RV26",
                "case=%27;drop+table+audit_entry",
                "person=" + "x".repeat(3_000),
                "from=2026-03-03&to=2026-03-02",
                "to=%2B999999999-12-31",
                "from=0000-01-01",
                "above=99999999999999999999")) {
            assertThat(auditor.open("/audit?" + wrong).status()).as(wrong).isEqualTo(422);
        }
        assertThat(auditor.open("/audit?person=%27+or+1%3D1--+%F0%9F%98%80%E2%80%AE")
                        .main())
                .contains("Inga händelser matchar.");
        assertThat(auditor.open("/cases/" + number + "/audit?below=x").status()).isEqualTo(422);
    }

    @Test
    void manyEventsArePagedForwardAndBack() {
        IntStream.range(0, 50)
                .forEach(i ->
                        Story.act(number, "officer", (grantCase, actor, now) -> grantCase.note("Nr " + i, actor, now)));
        var auditor = Browser.as("auditor").open("/cases/" + number).follow("Logg");
        assertThat(auditor.path()).isEqualTo("/cases/" + number + "/audit");
        var first = rows(auditor);
        assertThat(first).hasSize(PAGE);
        var second = rows(auditor.follow("Nästa sida →"));
        assertThat(second).hasSize(PAGE).doesNotContainAnyElementsOf(first);
        assertThat(rows(auditor.follow("← Föregående sida"))).isEqualTo(first);
        assertThat(rows(auditor.follow("Nästa sida →"))).isEqualTo(second);
        auditor.toPageWith("Ansökan lämnades för underskrift");
        assertThat(rows(auditor).getLast()).contains("Ansökan lämnades för underskrift");
    }

    @Test
    void theExtractOfACaseIsTakenAwayWordForWord() {
        var page = Browser.as("manager").open("/cases/" + number + "/audit");
        var entries = Story.in(() -> log.all(AuditFilter.ofCase(number.value())).toList());
        page.follow("Ladda ner så som det står i loggen (JSON, en händelse per rad)");
        var lines = new String(page.bytes(), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).startsWith(entries.getFirst().toJson(), entries.get(1).toJson());
        assertThat(page.header("Content-Disposition")).isEqualTo("attachment; filename=\"audit-" + number + ".jsonl\"");
    }

    @Test
    void aSpreadsheetFindsNoFormulaInIt() {
        var stranger = new Actor(
                "x",
                "=HYPERLINK(1)",
                null,
                Set.of(Role.CASE_OFFICER),
                "vastmanland",
                Set.of(),
                Set.of(),
                Optional.empty());
        Story.act(number, "officer", (grantCase, actor, now) -> grantCase.note("-1+1", stranger, now));
        var file =
                Browser.as("auditor").open("/cases/" + number + "/audit").follow("Ladda ner för kalkylprogram (CSV)");
        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .startsWith("\ufeffNr;När;Vem;Roller;Ärende;Vad;Uppgifter;Lås\r\n")
                .contains(";'=HYPERLINK(1);", ";Bo Dahlin;")
                .doesNotContain(";=");
    }

    @Test
    void onlyAuditorsAndManagersSeeTheLog() {
        var officer = Browser.as("officer").open("/cases/" + number);
        assertThat(officer.select("a[href*=audit]")).isEmpty();
        for (var page : List.of("/audit", "/audit/log.jsonl", "/cases/" + number + "/audit.csv")) {
            assertThat(officer.open(page).status()).as(page).isEqualTo(403);
        }
        assertThat(Browser.as("applicant").open("/cases/" + number + "/audit").status())
                .isEqualTo(403);
        assertThat(Browser.as("auditor").open("/cases/RV990001/audit").status()).isEqualTo(404);
    }

    @Test
    void everyKindHasItsWords() {
        var swedish = MessageBundles.get(AuditingMessages.class);
        assertThat(Story.in(() -> log.kinds()))
                .contains("case_event", "reading")
                .allSatisfy(kind -> assertThat(swedish.kind(kind)).isNotEqualTo(swedish.kind("")));
    }

    @Test
    void thePagesPassTheGatesInBothLanguages() {
        Story.in(() -> checks.check(clock.instant()));
        for (var page : List.of(Chromium.as("auditor"), Chromium.inEnglishAs("auditor"))) {
            for (var address : List.of(
                    "/audit", "/audit?case=none&from=x", "/audit?person=nobody", "/cases/" + number + "/audit")) {
                page.navigate(address);
                page.locator("details").all().forEach(details -> details.evaluate("it => it.open = true"));
                PageGates.check(page);
            }
            page.navigate("/audit");
            page.locator("main details").first().evaluate("it => it.open = true");
            page.locator("tbody details").first().evaluate("it => it.open = true");
            Chromium.screenshot(page, "audit-" + page.getAttribute("html", "lang"), 1280);
            Chromium.screenshot(page, "audit-" + page.getAttribute("html", "lang"), 320);
            page.close();
        }
    }

    private static List<String> rows(Browser browser) {
        return browser.select(".app-log tbody tr").eachText();
    }
}
