package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In production the tables are made by a role that obeys row-level security; in development it stands above it. */
@QuarkusTest
class InstallationTest {

    @Inject
    DataSource application;

    private Installation installation;

    @BeforeEach
    void anEmptyDatabaseOfAnOrdinaryRole() throws SQLException {
        installation = Installation.anEmptyDatabase(application, "installation");
    }

    @AfterEach
    void nothingIsLeft() throws SQLException {
        installation.drop();
    }

    @Test
    void theDemonstrationIsInstalled() throws SQLException {
        installation.migrate(true);
        installation.migrate(true);
        try (var connection = installation.asOwner()) {
            assertThat(Installation.texts(connection, "select code from region order by code"))
                    .containsExactly("skane", "vastmanland");
            for (var region : List.of("skane", "vastmanland")) {
                Installation.execute(
                        connection, "select set_config('exportcheck.region', '%s', false)".formatted(region));
                assertThat(Installation.texts(connection, "select distinct region from exchange_rate"))
                        .containsExactly(region);
                assertThat(Installation.texts(
                                connection, "select distinct region from audit_entry where kind = 'exchange_rate'"))
                        .containsExactly(region);
            }
        }
    }

    @Test
    void aRegionBeginsWithNothingButItsAdministrators() throws SQLException, IOException {
        installation.migrate(false);
        try (var connection = installation.asOwner()) {
            assertThat(Installation.texts(connection, "select code from region"))
                    .isEmpty();
            Installation.execute(connection, Files.readString(Path.of("docker/postgres/region.example.sql")));
            assertThat(Installation.texts(connection, "select code from region"))
                    .containsExactly("exempel");
            Installation.execute(connection, "select set_config('exportcheck.region', 'exempel', false)");
            assertThat(Installation.texts(connection, "select subject from membership"))
                    .hasSize(2);
        }
    }
}
