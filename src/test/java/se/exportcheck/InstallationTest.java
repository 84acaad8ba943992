package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In production the tables are made by a role that obeys row-level security; in development it stands above it. */
@QuarkusTest
class InstallationTest {

    private static final String OWNER = "installing_owner";
    private static final String DATABASE = "installation";

    @Inject
    DataSource application;

    private String server;

    @BeforeEach
    void anEmptyDatabaseOfAnOrdinaryRole() throws SQLException {
        try (var connection = application.getConnection()) {
            server = connection.getMetaData().getURL().replaceAll("/[^/]*$", "/");
        }
        try (var connection = asServer("postgres")) {
            execute(connection, "create role %s login password 'owner' nosuperuser nobypassrls".formatted(OWNER));
            execute(connection, "create database %s owner %s".formatted(DATABASE, OWNER));
        }
    }

    @AfterEach
    void nothingIsLeft() throws SQLException {
        try (var connection = asServer("postgres")) {
            execute(connection, "drop database " + DATABASE + " with (force)");
            execute(connection, "drop role " + OWNER);
        }
    }

    @Test
    void theDemonstrationIsInstalled() throws SQLException {
        migrate(true);
        migrate(true);
        try (var connection = asOwner()) {
            assertThat(texts(connection, "select code from region order by code"))
                    .containsExactly("skane", "vastmanland");
            for (var region : List.of("skane", "vastmanland")) {
                execute(connection, "select set_config('exportcheck.region', '%s', false)".formatted(region));
                assertThat(texts(connection, "select distinct region from exchange_rate"))
                        .containsExactly(region);
                assertThat(texts(connection, "select distinct region from audit_entry where kind = 'exchange_rate'"))
                        .containsExactly(region);
            }
        }
    }

    @Test
    void aRegionBeginsWithNothingButItsAdministrators() throws SQLException, IOException {
        migrate(false);
        try (var connection = asOwner()) {
            assertThat(texts(connection, "select code from region")).isEmpty();
            execute(connection, Files.readString(Path.of("docker/postgres/region.example.sql")));
            assertThat(texts(connection, "select code from region")).containsExactly("exempel");
            execute(connection, "select set_config('exportcheck.region', 'exempel', false)");
            assertThat(texts(connection, "select subject from membership")).hasSize(2);
        }
    }

    private void migrate(boolean demo) {
        Flyway.configure()
                .dataSource(server + DATABASE, OWNER, "owner")
                .locations("db/migration", "db/demo")
                .placeholders(Map.of("demo", String.valueOf(demo)))
                .load()
                .migrate();
    }

    private Connection asServer(String database) throws SQLException {
        return DriverManager.getConnection(server + database, "postgres", "postgres");
    }

    private Connection asOwner() throws SQLException {
        return DriverManager.getConnection(server + DATABASE, OWNER, "owner");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
