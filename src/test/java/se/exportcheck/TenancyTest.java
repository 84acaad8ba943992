package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Region;

/** One region never sees another's, by Hibernate's filter and without it; and what is written once stays. */
@QuarkusTest
class TenancyTest {

    private static final String DENIED = "42501";
    private static final String REFUSED = "23000";
    private static final Set<String> WRITTEN_ONCE = Set.of(
            "case_event",
            "submission",
            "case_note",
            "case_trace",
            "conflict_declaration",
            "decision",
            "decision_document",
            "decision_read",
            "decision_participant",
            "decision_dissent",
            "posting",
            "appeal_event",
            "delegation_report",
            "reported_decision",
            "reported_write_off",
            "set_off_event",
            "case_letter",
            "letter_document",
            "letter_read",
            "letter_template",
            "withheld_names",
            "claim_event",
            "change_event",
            "delay_event",
            "recovery_event",
            "repayment",
            "payment_reconsideration",
            "refund",
            "instalment_plan",
            "instalment",
            "lending_rate",
            "audit_entry",
            "reading",
            "audit_check",
            "administrative_act",
            "checklist_reply",
            "exchange_rate",
            "budget_frame",
            "budget_change",
            "budget_entry",
            "paying_account",
            "payment_file",
            "payment_order",
            "bank_report",
            "bank_answer",
            "stop_check",
            "invoice_settlement",
            "account_change",
            "account_event",
            "introduction",
            "introduction_event",
            "undertaking",
            "undertaking_member",
            "aid_entry",
            "aid_calculation",
            "size_assessment",
            "register_export",
            "register_export_row",
            "register_event",
            "frozen_report",
            "frozen_file",
            "sign_out_order",
            "legal_hold",
            "hold_release",
            "disposal_rule",
            "disposal_list_class",
            "disposal_event",
            "disposed_case",
            "disposed_record",
            "masked_copy",
            "stop_event",
            "disclosure_request",
            "disclosure_event",
            "disclosure_document",
            "programme_date",
            "archive_package",
            "archive_delivery",
            "archive_receipt",
            "delivery_rule");

    @Inject
    EntityManager database;

    @Inject
    Cases cases;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private static @Nullable CaseNumber made;

    private CaseNumber number = new CaseNumber("RV000000");

    /** Once: what is there stays there. */
    @BeforeEach
    void somethingEverywhere() {
        if (made == null) {
            made = Everywhere.something();
        }
        number = made;
    }

    @Test
    void withoutARegionThereAreNoRows() throws SQLException {
        try (var connection = as("exportcheck_app", "development-only")) {
            for (var table : tables()) {
                assertThat(count(connection, "select count(*) from " + table))
                        .as("rows of %s seen without a region", table)
                        .isZero();
            }
        }
    }

    @Test
    void aRegionSeesItsOwnRowsAndNoOthers() throws SQLException {
        try (var all = owner();
                var one = as("exportcheck_app", "development-only")) {
            for (var region : List.of("vastmanland", "skane")) {
                one.createStatement().execute("select set_config('exportcheck.region', '" + region + "', false)");
                for (var table : tables()) {
                    assertThat(count(one, "select count(*) from " + table))
                            .as("rows of %s seen in %s", table, region)
                            .isEqualTo(
                                    count(all, "select count(*) from " + table + " where region = '" + region + "'"));
                }
            }
            assertThat(count(all, "select count(*) from company where region = 'skane'"))
                    .isPositive();
        }
    }

    @Test
    void noRowCanBeMovedToOrMadeInAnotherRegion() throws SQLException {
        try (var connection = as("exportcheck_app", "development-only")) {
            connection.createStatement().execute("select set_config('exportcheck.region', 'skane', false)");
            refused(DENIED, connection, "update company set region = 'vastmanland'");
            refused(
                    DENIED,
                    connection,
                    "insert into company (region, organisation_number, name) values ('vastmanland', '5560000001', 'X')");
        }
    }

    @Test
    void theSessionOfARegionFindsItsOwnCasesOnly() {
        assertThat(Story.in("vastmanland", () -> cases.find("number", number).firstResultOptional()))
                .isPresent();
        assertThat(Story.in("skane", () -> cases.find("number", number).firstResultOptional()))
                .isEmpty();
        assertThat(Story.<Long>in("skane", cases::count)).isZero();
    }

    @Test
    void everyEntityBelongsToARegion() {
        assertThat(database.getMetamodel().getEntities())
                .extracting(entity -> entity.getJavaType())
                .filteredOn(type -> type != Region.class)
                .allSatisfy(
                        type -> assertThat(fields(type)).anyMatch(field -> field.isAnnotationPresent(TenantId.class)));
    }

    @Test
    void everyTableOfARegionHasItsPolicy() throws SQLException {
        try (var connection = owner()) {
            assertThat(tables()).contains("grant_case", "application", "decision", "claim", "document", "membership");
            assertThat(strings(connection, """
                            select c.relname from pg_class c join information_schema.columns i
                              on i.table_schema = 'public' and i.table_name = c.relname and i.column_name = 'region'
                            where c.relkind = 'r' and (not c.relrowsecurity
                              or not exists (select from pg_policy p where p.polrelid = c.oid))""")).isEmpty();
        }
    }

    @Test
    void whatIsWrittenOnceIsNeitherChangedNorDeletedNorEmptied() throws SQLException {
        try (var owner = owner();
                var app = as("exportcheck_app", "development-only")) {
            app.createStatement().execute("select set_config('exportcheck.region', 'vastmanland', false)");
            assertThat(
                            strings(
                                    owner,
                                    "select event_object_table from information_schema.triggers where trigger_name = 'append_only'"))
                    .containsAll(WRITTEN_ONCE);
            for (var table : WRITTEN_ONCE) {
                assertThat(count(owner, "select count(*) from " + table))
                        .as(table)
                        .isPositive();
                for (var change : List.of("update %s set region = region", "delete from %s", "truncate %s cascade")) {
                    refused(DENIED, app, change.formatted(table));
                    refused(REFUSED, owner, change.formatted(table));
                }
            }
        }
    }

    @Test
    void onlyACaseThatNeverReachedTheRegionTakesItsStepsWithIt() throws SQLException {
        var unsent = id(Story.awaitingSignature());
        var received = Story.read(number, GrantCase::id);
        try (var owner = owner();
                var app = as("exportcheck_app", "development-only")) {
            for (var id : List.of(unsent, received)) {
                refused(DENIED, app, "delete from case_event where case_id = " + id);
                refused(REFUSED, owner, "update case_event set note = 'x' where case_id = " + id);
            }
            refused(REFUSED, owner, "delete from case_event where case_id = " + received);
            refused(
                    REFUSED,
                    owner,
                    "update grant_case set number = null, received_on = null, status = 'DRAFT' where id = " + received);
            assertThat(forgotten(app, "skane", unsent)).isZero();
            assertThat(forgotten(app, "vastmanland", received)).isZero();
            assertThat(forgotten(app, "vastmanland", unsent)).isEqualTo(1);
            assertThat(count(owner, "select count(*) from case_event where case_id = " + received))
                    .isEqualTo(Story.steps(number).size());
        }
    }

    private static long forgotten(Connection app, String region, Long id) throws SQLException {
        app.createStatement().execute("select set_config('exportcheck.region', '" + region + "', false)");
        return count(app, "select forget_unsent_events(" + id + ")");
    }

    private static Long id(UUID reference) {
        return Story.read(reference, GrantCase::id);
    }

    @Test
    void noMoreIsPaidThanGranted() throws SQLException {
        try (var owner = owner()) {
            refused("23514", owner, "update grant_case set paid_sek = granted_sek + 1 where number = '" + number + "'");
        }
    }

    @Test
    void theProgramsOwnRoleOwnsNothing() throws SQLException {
        try (var owner = owner()) {
            assertThat(strings(owner, """
                            select relname from pg_class where pg_get_userbyid(relowner) = 'exportcheck_app'
                            union all select proname from pg_proc where pg_get_userbyid(proowner) = 'exportcheck_app'""")).isEmpty();
            assertThat(
                            strings(
                                    owner,
                                    "select rolname from pg_roles where rolname = 'exportcheck_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                    .isEmpty();
        }
        try (var app = as("exportcheck_app", "development-only")) {
            refused(DENIED, app, "create table public.mine (id int)");
            refused(DENIED, app, "alter table grant_case disable row level security");
        }
    }

    private List<String> tables() throws SQLException {
        try (var connection = owner()) {
            return strings(connection, """
                            select i.table_name from information_schema.columns i join information_schema.tables t
                              using (table_schema, table_name)
                            where table_schema = 'public' and column_name = 'region' and table_type = 'BASE TABLE'
                            order by 1""");
        }
    }

    private Connection owner() throws SQLException {
        return as("postgres", "postgres");
    }

    private Connection as(String role, String password) throws SQLException {
        return DriverManager.getConnection(url, role, password);
    }

    private static void refused(String state, Connection connection, String sql) {
        assertThatExceptionOfType(SQLException.class)
                .as(sql)
                .isThrownBy(() -> connection.createStatement().execute(sql))
                .satisfies(refusal -> assertThat(refusal.getSQLState()).as(sql).isIn(state, DENIED));
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(sql)) {
            var strings = new ArrayList<String>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }

    private static List<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, of -> of != null, Class::getSuperclass)
                .flatMap(of -> Stream.of(of.getDeclaredFields()))
                .toList();
    }
}
