package se.exportcheck.archiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.exportcheck.DemoPeople.actor;
import static se.exportcheck.archiving.Archive.decide;
import static se.exportcheck.archiving.Archive.due;
import static se.exportcheck.archiving.Archive.proposed;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.exportcheck.Browser;
import se.exportcheck.Database;
import se.exportcheck.Everywhere;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.audit.AuditChecks;
import se.exportcheck.audit.AuditEntry;
import se.exportcheck.audit.AuditFilter;
import se.exportcheck.audit.AuditLog;
import se.exportcheck.audit.Fault;
import se.exportcheck.audit.VerifyAudit;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.disposal.DisposalLists;
import se.exportcheck.cases.disposal.Disposals;
import se.exportcheck.cases.disposal.RecordClass;

/** What is disposed of is gone everywhere, the log included; and nobody can hide a forgery behind that (domain brief 2.10, 7). */
@QuarkusTest
class GoneForGoodTest {

    @Inject
    AuditLog log;

    @Inject
    AuditChecks checks;

    @Inject
    DisposalLists lists;

    @Inject
    Disposals disposals;

    @Inject
    EntityManager database;

    @Inject
    FrozenClock clock;

    @TempDir
    private Path folder;

    @BeforeEach
    void everythingMayGo() {
        decide(EnumSet.allOf(RecordClass.class));
    }

    @AfterEach
    void everythingIsKept() {
        decide(Set.of());
    }

    @Test
    void noWordOfItIsLeftAnywhere() throws SQLException {
        Everywhere.something();
        Story.onPaperWhole();
        Story.awaitingCompletion();
        decide(EnumSet.allOf(RecordClass.class));
        var number = due();
        try (var owner = Database.owner()) {
            new Marked(owner, id(number)).everywhere();
            assertThat(Marked.found(owner).stream().map(found -> found.substring(0, found.indexOf(' '))))
                    .as("the word stands wherever disposal has something to take")
                    .containsAll(Marked.places(owner).stream()
                            .map(place -> place.table() + "." + place.column())
                            .collect(Collectors.toSet()))
                    .contains("audit_entry.content");
            var packed = Archive.described(number);
            for (var told : List.of(
                    "inquiries message",
                    "inquiries answer",
                    "inquiries item",
                    "arrivals text",
                    "oralNotes text",
                    "notes text",
                    "delays note",
                    "changes plan",
                    "changes note",
                    "claims hearing message",
                    "paymentStops message",
                    "paymentStops answer",
                    "paymentStops note",
                    "appeals grounds",
                    "followUps > followUp > text",
                    "finalReport results")) {
                assertThat(packed.select(told).text()).as(told).contains(Marked.WORD);
            }
            disposed(number);
            assertThat(Marked.found(owner)).isEmpty();
        }
        var omitted = Archive.described(number).select("omissions omission[why=DISPOSED]");
        assertThat(omitted.eachAttr("id"))
                .contains("application")
                .anyMatch(id -> id.startsWith("document-"))
                .anyMatch(id -> id.startsWith("letter-"));
        assertThat(checks.check(clock.instant()).flaw()).isEmpty();
        assertThat(verified(lines())).startsWith("WHOLE.");
        for (var page : List.of(
                "", "/application", "/documents", "/diary", "/events", "/material", "/archive", "/account", "/audit")) {
            assertThat(Browser.as("manager").open("/cases/" + number + page).status())
                    .as(page)
                    .isEqualTo(200);
        }
    }

    /** A row that was emptied is held against what remained of it: also what it says now is no place for a forger. */
    @Test
    void aForgedRowIsFound() throws SQLException {
        var number = disposed(due());
        var entry = entry(number, "submission");
        assertThat(entry.wasDisposedOf()).isTrue();
        try (var owner = Database.owner()) {
            for (var forged : List.of("html = '<p>Annat.</p>'", "signed_by = 'Någon Annan'")) {
                unguarded(owner, "create temp table kept as select * from submission where id = " + entry.record());
                unguarded(owner, "update submission set %s where id = %d".formatted(forged, entry.record()));
                var flaw = checks.check(clock.instant()).flaw().orElseThrow();
                unguarded(
                        owner,
                        "update submission s set html = k.html, signed_by = k.signed_by from kept k where k.id = s.id");
                unguarded(owner, "drop table kept");
                assertThat(flaw.fault()).isEqualTo(Fault.UNLIKE_RECORD);
                assertThat(flaw.ordinal()).isEqualTo(entry.ordinal());
            }
        }
        assertThat(checks.check(clock.instant()).flaw()).isEmpty();
    }

    /** The downloaded log needs no database to be held to it. */
    @Test
    void theLogMaySayNothingElseInItsStead() throws IOException {
        var number = disposed(due());
        var whole = lines();
        assertThat(verified(whole)).startsWith("WHOLE.");

        var gone = first(
                whole, entry -> entry.wasDisposedOf() && entry.caseNumber().equals(number.value()));
        assertThat(verified(saying(whole, gone, "{\"disposed\": true, \"html\": \"Annat.\"}")))
                .isEqualTo("NOT WHOLE. Event %d has been changed.".formatted(gone + 1));

        var decision = first(
                whole,
                entry -> entry.kind().equals("decision") && entry.caseNumber().equals(number.value()));
        assertThat(verified(saying(whole, decision, "{\"disposed\": true}")))
                .isEqualTo("NOT WHOLE. Event %d has been changed.".formatted(decision + 1));
    }

    /** A decision is not disposed of: who empties it in the log is found in the database too. */
    @Test
    void whatWasNotDisposedOfMayNotBeEmptiedInTheLog() throws SQLException {
        var number = disposed(due());
        var entry = entry(number, "decision");
        try (var owner = Database.owner()) {
            var where = " where region = 'vastmanland' and ordinal = " + entry.ordinal();
            unguarded(owner, "create temp table kept as select content from audit_entry" + where);
            unguarded(owner, "update audit_entry set content = disposed_content()" + where);
            var flaw = checks.check(clock.instant()).flaw().orElseThrow();
            unguarded(owner, "update audit_entry set content = (select content from kept)" + where);
            assertThat(flaw.fault()).isEqualTo(Fault.CHANGED);
            assertThat(flaw.ordinal()).isEqualTo(entry.ordinal());
        }
        assertThat(checks.check(clock.instant()).flaw()).isEmpty();
    }

    /** What the program has seen may be old: the database looks for itself, and says so in words that it understands. */
    @Test
    void whoeverIsLateIsRefusedByTheDatabaseInPlainWords() {
        var number = due();
        var list = Long.parseLong(proposed(number).replaceAll("\\D", ""));
        Browser.as("manager").open("/archive/lists/" + list).press("Godkänn listan");
        assertThatThrownBy(() -> Story.in(() -> {
                    var seen = lists.whole(list).orElseThrow();
                    otherwise("update disposal_line set left_out = true where list_id = " + list);
                    disposals.carryOut(seen, actor("manager"), clock.instant());
                    return true;
                }))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("NOTHING_IN_THE_WAY");
        otherwise("update disposal_line set left_out = false where list_id = " + list);
        decide(Set.of(RecordClass.FILES));
        assertThatThrownBy(() -> Story.in(
                        () -> database.createNativeQuery("select 1 from dispose_of_case(:list, :case, 'x', 'x', :at)")
                                .setParameter("list", list)
                                .setParameter("case", id(number))
                                .setParameter("at", clock.instant())
                                .getSingleResult()))
                .as("the plan says less than the list")
                .hasStackTraceContaining("may not be disposed of");
    }

    @Test
    void noCaseStandsOnTwoListsAtOnce() {
        var number = due();
        var first = proposed(number);
        var second = Browser.as("registrar").post("/archive/lists", "case", String.valueOf(id(number)));
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.main()).contains("Ett av ärendena kan inte väljas längre");
        var id = id(number);
        assertThatThrownBy(() -> Story.in(() -> disposals.propose(
                        List.of(database.find(GrantCase.class, id)), actor("registrar"), clock.instant())))
                .hasMessageContaining("ON_NO_OTHER_LIST");
        assertThatThrownBy(() -> Story.in(() -> database.createNativeQuery("""
                                with other as (
                                    insert into disposal_list (status, proposed_by) values ('PROPOSED', 'x') returning id)
                                insert into disposal_line (list_id, case_id) select id, :case from other""")
                        .setParameter("case", id(number))
                        .executeUpdate()))
                .hasStackTraceContaining("stands on another list");
        Browser.as("registrar").open(first).press("Avvisa listan", "reason", "Fel.");
        assertThat(proposed(number)).isNotEqualTo(first);
    }

    /** The protocol names each file by what does not tell of a person. */
    @Test
    void theProtocolListsEveryFile() {
        var number = due();
        var checksum = Story.<String>in(() ->
                (String) database.createNativeQuery("select sha256 from document where case_id = :case", String.class)
                        .setParameter("case", id(number))
                        .getSingleResult());
        var list = proposed(number);
        Browser.as("manager").open(list).press("Godkänn listan").press("Gallra nu");
        assertThat(Browser.as("auditor").open(list).main())
                .contains("Filer som har gallrats", checksum, "Projektplan")
                .doesNotContain("plan.pdf");
    }

    private static CaseNumber disposed(CaseNumber number) {
        var list = proposed(number);
        Browser.as("manager").open(list).press("Godkänn listan").press("Gallra nu");
        return number;
    }

    private AuditEntry entry(CaseNumber number, String kind) {
        return Story.in(() -> log.all(AuditFilter.ofCase(number.value()))
                .filter(entry -> entry.kind().equals(kind))
                .findFirst()
                .orElseThrow());
    }

    private List<AuditEntry> lines() {
        return Story.in(() -> log.all(AuditFilter.ALL).toList());
    }

    private static int first(List<AuditEntry> log, Predicate<AuditEntry> like) {
        return IntStream.range(0, log.size())
                .filter(at -> like.test(log.get(at)))
                .findFirst()
                .orElseThrow();
    }

    private static List<AuditEntry> saying(List<AuditEntry> log, int at, String content) {
        var other = new ArrayList<>(log);
        var was = log.get(at);
        other.set(
                at,
                new AuditEntry(
                        was.region(),
                        was.ordinal(),
                        was.at(),
                        was.kind(),
                        was.record(),
                        was.caseNumber(),
                        was.actor(),
                        was.actorName(),
                        was.role(),
                        content,
                        was.digest(),
                        was.previous(),
                        was.hash()));
        return other;
    }

    private String verified(List<AuditEntry> log) {
        try {
            var file = Files.write(
                    folder.resolve("log.jsonl"),
                    log.stream().map(AuditEntry::toJson).toList());
            var out = new ByteArrayOutputStream();
            new VerifyAudit(new PrintStream(out, true, StandardCharsets.UTF_8))
                    .run(VerifyAudit.COMMAND, file.toString());
            return out.toString(StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Long id(CaseNumber number) {
        return Story.read(number, GrantCase::id);
    }

    private static void otherwise(String sql) {
        try (var owner = Database.owner()) {
            owner.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** As somebody could who may take the guards away. */
    private static void unguarded(Connection owner, String sql) throws SQLException {
        owner.createStatement().execute("set session_replication_role = replica");
        owner.createStatement().execute(sql);
        owner.createStatement().execute("set session_replication_role = origin");
    }
}
