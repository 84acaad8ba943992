package se.exportcheck.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import se.exportcheck.Browser;
import se.exportcheck.Database;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;

/** The database chains by itself whatever is written once. */
@QuarkusTest
class AuditLogTest {

    private static final String READ =
            "insert into reading (reader, reader_name, page, at) values ('test', 'Test', '/audit', now())";

    @Inject
    AuditLog log;

    @Test
    void whatIsDoneInACaseIsInItsLogInOrder() {
        var number = Story.decided();
        assertThat(kind(number, "case_event"))
                .extracting(step -> step.said().get("action"))
                .containsExactly("SUBMIT", "SIGN", "TAKE_ON", "PROPOSE", "DECIDE");
        assertThat(kind(number, "submission")).hasSize(1);
        assertThat(kind(number, "decision"))
                .singleElement()
                .satisfies(decision -> assertThat(decision.actorName()).isEqualTo("Bo Dahlin"))
                .satisfies(decision -> assertThat(decision.at()).isEqualTo("2026-03-02T08:00:00.000000Z"))
                .satisfies(decision -> assertThat(decision.said()).containsEntry("granted_sek", "100000"));
        assertThat(AuditChain.verdict(lines(), Root.NONE).isWhole()).isTrue();
    }

    @Test
    void aDraftIsNobodysBusiness() {
        var before = all("vastmanland").size();
        Story.awaitingSignature();
        assertThat(all("vastmanland")).hasSize(before);
    }

    @Test
    void whatIsLongIsRecitedByItsChecksum() {
        var number = Story.received("Å".repeat(5_000));
        var submission = kind(number, "submission").getFirst();
        assertThat(submission.said().get("html")).matches("sha256:[0-9a-f]{64}");
        assertThat(submission.said().get("signed_by")).isEqualTo("Karin Ek");
    }

    @Test
    void theRolesOfWhoeverIsSignedInAreTakenDown() {
        var number = Story.decided();
        Browser.as("registrar").open("/cases/" + number + "/dispatch").press("Expediera");
        assertThat(kind(number, "case_event"))
                .extracting(entry -> entry.said().get("action") + " " + entry.role())
                .contains("DECIDE ", "DISPATCH REGISTRAR", "AWAIT_ACCEPTANCE SYSTEM");
    }

    @Test
    void everyTableThatIsWrittenOnceIsInTheLog() throws SQLException {
        try (var owner = Database.owner()) {
            assertThat(Database.strings(owner, """
                            select event_object_table from information_schema.triggers where trigger_name = 'append_only'
                            except select tgrelid::regclass::text from pg_trigger where tgname = 'audited'"""))
                    .as("tables to list in R__audited_tables.sql")
                    .containsExactlyInAnyOrder(
                            "audit_entry",
                            "audit_check",
                            "undertaking_member",
                            "undertaking_person",
                            "aid_calculation_row",
                            "size_assessment_row",
                            "register_export_row",
                            "reported_decision",
                            "reported_write_off",
                            "reported_disclosure",
                            "instalment",
                            "disposal_list_class",
                            "budget_frame");
        }
    }

    @Test
    void nobodyWritesInTheLogButTheDatabase() throws SQLException {
        Story.received();
        try (var app = Database.app("vastmanland")) {
            for (var attempt : List.of(
                    "insert into audit_entry select * from audit_entry limit 1",
                    "update audit_entry set actor = actor",
                    "delete from audit_entry",
                    "truncate audit_entry",
                    "insert into audited_table select * from audited_table",
                    "delete from audited_table",
                    "alter table case_note disable trigger audited",
                    "select enter_in_audit(t, '{}') from audited_table t")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(attempt)
                        .isThrownBy(() -> app.createStatement().execute(attempt))
                        .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
            }
        }
    }

    @Test
    void ofTwoTransactionsOneWaitsAndTheChainStaysWhole() throws Exception {
        var other = all("skane").size();
        try (var one = begun("vastmanland");
                var two = begun("vastmanland");
                var elsewhere = begun("skane")) {
            one.createStatement().execute(READ);
            two.createStatement().execute(READ);
            elsewhere.createStatement().execute(READ);
            one.createStatement().execute("set constraints all immediate");
            elsewhere.commit();
            var second = CompletableFuture.runAsync(() -> commit(two));
            assertThat(waits(two)).isTrue();
            one.commit();
            second.get(10, TimeUnit.SECONDS);
        }
        assertThat(AuditChain.verdict(lines(), Root.NONE).isWhole()).isTrue();
        assertThat(all("skane"))
                .hasSize(other + 1)
                .last()
                .satisfies(entry -> assertThat(entry.ordinal()).isEqualTo(other + 1));
    }

    @Test
    void whatIsRolledBackLeavesNoGap() throws SQLException {
        try (var connection = begun("vastmanland")) {
            connection.createStatement().execute(READ);
            connection.createStatement().execute("set constraints all immediate");
            connection.rollback();
        }
        Story.received();
        assertThat(AuditChain.verdict(lines(), Root.NONE).isWhole()).isTrue();
    }

    @Test
    void theDownloadedLogIsTheLog() throws Exception {
        var number = Story.followUp();
        Browser.as("officer").open("/cases/" + number);
        var browser = Browser.as("auditor").open("/audit").follow("Ladda ner hela loggen (JSON, en händelse per rad)");
        assertThat(browser.header("Content-Type")).isEqualTo("application/x-ndjson;charset=UTF-8");
        assertThat(browser.header("Content-Disposition")).isEqualTo("attachment; filename=\"audit-vastmanland.jsonl\"");
        var lines = new String(browser.bytes(), StandardCharsets.UTF_8).lines().toList();
        assertThat(AuditChain.verdict(
                                lines.stream().map(AuditEntry::parse).iterator(),
                                all("vastmanland").get(lines.size() - 1).root())
                        .isWhole())
                .isTrue();
    }

    private List<AuditEntry> kind(CaseNumber number, String kind) {
        return Story.in(() ->
                log.all(new AuditFilter(number.value(), null, kind, null, null)).toList());
    }

    private List<AuditEntry> all(String region) {
        return Story.in(region, () -> log.all(AuditFilter.ALL).toList());
    }

    private Iterator<Optional<AuditEntry>> lines() {
        return all("vastmanland").stream().map(Optional::of).iterator();
    }

    private static Connection begun(String region) throws SQLException {
        var connection = Database.app(region);
        connection.setAutoCommit(false);
        return connection;
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the connection has come to wait for the lock of the log. */
    private static boolean waits(Connection connection) throws Exception {
        var process = connection.unwrap(PGConnection.class).getBackendPID();
        try (var owner = Database.owner()) {
            for (var i = 0; i < 100; i++) {
                if (!Database.strings(
                                owner,
                                "select pid from pg_locks where locktype = 'advisory' and not granted and pid = "
                                        + process)
                        .isEmpty()) {
                    return true;
                }
                Thread.sleep(50);
            }
        }
        return false;
    }
}
