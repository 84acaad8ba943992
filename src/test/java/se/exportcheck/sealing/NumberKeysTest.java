package se.exportcheck.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.Installation;

/** An installation with sole traders gets its first key, and another after that. */
@QuarkusTest
class NumberKeysTest {

    private static final String FIRST = "first:" + "1a".repeat(32);
    private static final String SECOND = "second:" + "2b".repeat(32);
    private static final String TRADER = "198112189876";
    private static final String KNOWN_BY_THE_LEDGER = "196408233234";

    @Inject
    DataSource beside;

    private Installation installation;

    @BeforeEach
    void anInstallationWithSoleTraders() throws SQLException {
        installation = Installation.anEmptyDatabase(beside, "sealing");
        installation.migrate(true);
        try (var server = installation.asServer()) {
            for (var region : List.of("vastmanland", "skane")) {
                Installation.execute(
                        server,
                        "insert into company (region, organisation_number, name) values ('%1$s', '%2$s', 'A'), ('%1$s', '%3$s', 'B')"
                                .formatted(region, TRADER, KNOWN_BY_THE_LEDGER));
            }
            Installation.execute(server, "select set_config('exportcheck.region', 'skane', false)");
            Installation.execute(server, """
                    insert into aid_entry (region, kind, organisation_number, recipient, granted_on, giver, measure, regulation,
                        currency, amount, entered_by, entered_by_name, entered_at)
                    values ('skane', 'DECLARED', '%s', 'B', '2025-01-01', 'Almi', 'X', 'GENERAL', 'EUR', 1, 'a', 'A', now())""".formatted(KNOWN_BY_THE_LEDGER));
        }
    }

    @AfterEach
    void nothingIsLeft() throws SQLException {
        installation.drop();
    }

    @Test
    void withoutAKeyAllStaysAsItIs() throws SQLException {
        assertThat(seal(null)).isEmpty();
        assertThat(people()).contains(TRADER, KNOWN_BY_THE_LEDGER).hasSize(4);
    }

    @Test
    void theFirstKeySealsWhatThereIsAndTheNextTouchesNoRow() throws SQLException {
        var first = seal(FIRST).orElseThrow();
        var sealed = first.close(TRADER);
        assertThat(sealed).startsWith("*1.");
        assertThat(people())
                .as("what a row written once says in plain stays so, that it is one company")
                .containsExactlyInAnyOrder(sealed, sealed, KNOWN_BY_THE_LEDGER, KNOWN_BY_THE_LEDGER);
        assertThat(first.close(KNOWN_BY_THE_LEDGER)).isEqualTo(KNOWN_BY_THE_LEDGER);

        var second = seal(SECOND + "," + FIRST).orElseThrow();
        assertThat(second.open(sealed)).isEqualTo(TRADER);
        assertThat(second.close(TRADER)).isEqualTo(sealed);
        assertThat(second.close(KNOWN_BY_THE_LEDGER)).isEqualTo(KNOWN_BY_THE_LEDGER);
        assertThat(seal(SECOND).orElseThrow().open(sealed))
                .as("the first key is not needed any more")
                .isEqualTo(TRADER);
        assertThat(people()).contains(sealed);
    }

    @Test
    void whoeverHasNotTheKeyDoesNotBegin() throws SQLException {
        seal(FIRST);
        assertThatThrownBy(() -> seal(null)).hasMessageContaining("keys is not set");
        assertThatThrownBy(() -> seal(SECOND)).hasMessageContaining("the key named first");
        assertThatThrownBy(() -> seal("first:" + "3c".repeat(32))).hasMessageContaining("is not the one");
        assertThat(seal(FIRST)).isPresent();
    }

    /** As the owner of the tables, who obeys row-level security as the program does. */
    private Optional<Seal> seal(@Nullable String keys) throws SQLException {
        try (var connection = installation.asOwner()) {
            return new NumberKeys(connection).seal(Optional.ofNullable(keys).map(MasterKeys::parse));
        }
    }

    private List<String> people() throws SQLException {
        try (var server = installation.asServer()) {
            return Installation.texts(
                    server,
                    "select organisation_number from company where length(organisation_number) > 10 order by id");
        }
    }
}
