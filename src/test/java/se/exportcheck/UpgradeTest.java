package se.exportcheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A database full of an earlier release's cases is brought up to this one by a role that obeys row-level security, as in
 * production: a migration that fills in old rows must not pass them by.
 */
@QuarkusTest
class UpgradeTest {

    private static final Path RELEASE = Path.of("src/test/resources/releases/v135");
    private static final String ITS_LAST_MIGRATION = "135";

    /** Tables that payment decisions of before are entered in. */
    private static final List<String> OF_PAYMENTS = List.of("decision", "decision_document", "decision_read");

    @Inject
    DataSource application;

    private Installation installation;

    @BeforeEach
    void theEarlierRelease() throws SQLException, IOException {
        installation = Installation.anEmptyDatabase(application, "upgrade");
        installation.migrateTo(ITS_LAST_MIGRATION);
        try (var connection = installation.asOwner()) {
            Installation.execute(connection, Files.readString(RELEASE.resolve("audited_tables.sql")));
        }
        try (var connection = installation.asServer()) {
            Installation.execute(connection, "set session_replication_role = replica");
            load(connection);
            Installation.execute(connection, "reset session_replication_role");
            numberOn(connection);
        }
    }

    @AfterEach
    void nothingIsLeft() throws SQLException {
        installation.drop();
    }

    @Test
    void everyRowOfTheEarlierReleaseIsStillThere() throws SQLException {
        var before = rows();
        assertThat(before).containsEntry("grant_case", 54L).containsEntry("appeal", 1L);
        installation.migrate(false);
        var after = rows();
        var added = OF_PAYMENTS.stream()
                .mapToLong(table -> after.get(table) - before.remove(table))
                .sum();
        assertThat(after.get("audit_entry")).isEqualTo(before.remove("audit_entry") + after.get("case_trace") + added);
        assertThat(after).containsAllEntriesOf(before);
    }

    /** What was attested has become a decision, with the letter that said it and when the company opened that. */
    @Test
    void paymentsThatWereDecidedAreDecisions() throws SQLException {
        var before = rows();
        installation.migrate(false);
        try (var connection = installation.asServer()) {
            var attested = Installation.texts(
                    connection,
                    "select id || ' ' || coalesce(payable_sek, 0) from claim where attested_at is not null");
            assertThat(Installation.texts(
                            connection,
                            "select claim_id || ' ' || granted_sek from decision where claim_id is not null"))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(attested);
            assertThat(rows().get("decision")).isEqualTo(before.get("decision") + attested.size());
            assertThat(Installation.texts(connection, """
                            select count(*) from case_letter l where kind in ('PAYMENT', 'REDUCED_PAYMENT')
                            and (select count(*) from decision_document d where d.decision_id = l.decision_id) <> 2""")).containsExactly("0");
        }
    }

    @Test
    void whatStoodInTheCasesIsTraced() throws SQLException {
        installation.migrate(false);
        try (var connection = installation.asServer()) {
            assertThat(Installation.texts(connection, """
                    select record_kind || ' ' || count(*) from case_trace group by record_kind order by 1"""))
                    .isEqualTo(Installation.texts(connection, """
                            select kind || ' ' || count(*) from (
                                select 'APPEAL' as kind from appeal
                                union all
                                select 'CLAIM_LINE' from claim_line join claim on claim.id = claim_id
                                    where claim.status <> 'DRAFT'
                                union all
                                select 'DOCUMENT' from document join grant_case on grant_case.id = case_id
                                    left join claim on claim.id = claim_id
                                    where grant_case.number is not null and coalesce(claim.status, '') <> 'DRAFT'
                                union all
                                select 'INQUIRY' from inquiry) as stood
                            group by kind order by 1"""))
                    .isNotEmpty();
        }
    }

    @Test
    void regionsAreKeptApartAsBefore() throws SQLException {
        installation.migrate(false);
        try (var connection = installation.asOwner()) {
            assertThat(Installation.texts(connection, "select number from grant_case"))
                    .isEmpty();
            for (var region : List.of("skane", "vastmanland")) {
                Installation.execute(
                        connection, "select set_config('exportcheck.region', '%s', false)".formatted(region));
                assertThat(Installation.texts(connection, "select distinct region from grant_case"))
                        .containsExactly(region);
            }
            assertThat(Installation.texts(connection, "select distinct region from case_trace"))
                    .containsExactly("vastmanland");
        }
    }

    private Map<String, Long> rows() throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var connection = installation.asServer()) {
            for (var table : Installation.texts(connection, """
                    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                    and relname not in ('flyway_schema_history', 'audited_table')""")) {
                rows.put(
                        table,
                        Long.valueOf(Installation.texts(connection, "select count(*) from " + table)
                                .getFirst()));
            }
        }
        return rows;
    }

    private static void load(Connection connection) throws SQLException, IOException {
        try (var file = Files.newInputStream(RELEASE.resolve("rows.sql.gz"));
                var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(file), UTF_8));
                var statement = connection.createStatement()) {
            for (var insert : (Iterable<String>) lines.lines()::iterator) {
                statement.addBatch(insert);
            }
            statement.executeBatch();
        }
    }

    /** Rows with numbers of their own do not move the counters that give new rows theirs. */
    private static void numberOn(Connection connection) throws SQLException {
        for (var counter : Installation.texts(connection, """
                select format('select setval(%L, coalesce(max(%I), 0) + 1, false) from %I',
                    pg_get_serial_sequence(relname, attname), attname, relname)
                from pg_attribute join pg_class on pg_class.oid = attrelid
                where relnamespace = 'public'::regnamespace and relkind = 'r' and attidentity <> ''""")) {
            Installation.execute(connection, counter);
        }
    }
}
