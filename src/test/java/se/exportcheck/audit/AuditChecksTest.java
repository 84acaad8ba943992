package se.exportcheck.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import se.exportcheck.Database;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.deadlines.AuditNight;

/** What the nightly check finds of what somebody with all power over the database has done. */
@QuarkusTest
class AuditChecksTest {

    @Inject
    AuditLog log;

    @Inject
    AuditChecks checks;

    @Inject
    AuditNight night;

    @Inject
    Clock clock;

    @Test
    void everyRegionIsCheckedAndItsRootKept() {
        var number = noted();
        night.checkAll();
        var check = Story.in(() -> checks.latest()).orElseThrow();
        assertThat(check.flaw()).isEmpty();
        assertThat(check.at()).isEqualTo(clock.instant());
        assertThat(check.root().ordinal())
                .isGreaterThanOrEqualTo(entry(number, "case_note").ordinal());
        assertThat(Story.in("skane", () -> checks.latest()).orElseThrow().flaw())
                .isEmpty();
    }

    @Test
    void aRecordThatWasChangedIsFound() throws SQLException {
        var entry = entry(noted(), "case_note");
        try (var owner = Database.owner()) {
            var id = entry.record();
            unguarded(owner, "case_note", "update case_note set text = 'Ringde inte.' where id = " + id);
            assertThat(check()).isEqualTo(Flaw.in(Fault.UNLIKE_RECORD, entry.ordinal()));
            unguarded(owner, "case_note", "update case_note set text = 'Ringde företaget.' where id = " + id);
        }
        assertThat(whole()).isTrue();
    }

    @Test
    void aRecordThatWasDeletedIsFound() throws SQLException {
        var entry = entry(noted(), "case_note");
        try (var owner = Database.owner()) {
            keep(owner, "case_note", "id = " + entry.record());
            unguarded(owner, "case_note", "delete from case_note where id = " + entry.record());
            assertThat(check()).isEqualTo(Flaw.in(Fault.UNLIKE_RECORD, entry.ordinal()));
            restore(owner, "case_note");
        }
        assertThat(whole()).isTrue();
    }

    @Test
    void aRecordThatWasSlippedInIsFound() throws SQLException {
        var number = noted();
        try (var owner = Database.owner()) {
            owner.createStatement().execute("alter table case_note disable trigger audited");
            note(number, "Ingen ser det här.");
            owner.createStatement().execute("alter table case_note enable trigger audited");
            var id = Database.strings(owner, "select max(id) from case_note").getFirst();
            assertThat(check()).isEqualTo(new Flaw(Fault.OMITTED, 0, "case_note " + id));
            unguarded(owner, "case_note", "delete from case_note where id = " + id);
        }
        assertThat(whole()).isTrue();
    }

    @Test
    void anEventThatWasTakenAwayIsFound() throws SQLException {
        var entry = entry(noted(), "submission");
        assertTakenAwayIsFound(entry.ordinal(), "ordinal = " + entry.ordinal());
    }

    @Test
    void anEndThatWasCutOffIsFoundByTheRootOfTheNightBefore() throws SQLException {
        var entry = entry(noted(), "submission");
        assertThat(whole()).isTrue();
        assertTakenAwayIsFound(entry.ordinal(), "ordinal >= " + entry.ordinal());
    }

    private void assertTakenAwayIsFound(long first, String taken) throws SQLException {
        var where = "region = 'vastmanland' and " + taken;
        try (var owner = Database.owner()) {
            keep(owner, "audit_entry", where);
            unguarded(owner, "audit_entry", "delete from audit_entry where " + where);
            assertThat(check()).isEqualTo(Flaw.in(Fault.MISSING, first));
            restore(owner, "audit_entry");
        }
        assertThat(whole()).isTrue();
    }

    private Flaw check() {
        return Story.in(() -> checks.check(clock.instant())).flaw().orElseThrow();
    }

    private boolean whole() {
        return Story.in(() -> checks.check(clock.instant())).flaw().isEmpty();
    }

    private static CaseNumber noted() {
        var number = Story.received();
        note(number, "Ringde företaget.");
        return number;
    }

    private static void note(CaseNumber number, String text) {
        Story.act(number, "officer", (grantCase, actor, now) -> grantCase.note(text, actor, now));
    }

    private AuditEntry entry(CaseNumber number, String kind) {
        return Story.in(() -> log.all(AuditFilter.ofCase(number.value()))
                .filter(entry -> entry.kind().equals(kind))
                .findFirst()
                .orElseThrow());
    }

    private static void keep(Connection owner, String table, String where) throws SQLException {
        owner.createStatement().execute("create temp table kept as select * from " + table + " where " + where);
    }

    private static void restore(Connection owner, String table) throws SQLException {
        owner.createStatement().execute("set session_replication_role = replica");
        owner.createStatement().execute("insert into " + table + " overriding system value select * from kept");
        owner.createStatement().execute("set session_replication_role = origin");
    }

    /** As somebody could who may take the guards away. */
    private static void unguarded(Connection owner, String table, String change) throws SQLException {
        owner.createStatement().execute("alter table " + table + " disable trigger append_only");
        owner.createStatement().execute(change);
        owner.createStatement().execute("alter table " + table + " enable trigger append_only");
    }
}
