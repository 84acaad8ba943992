package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.cases.GrantCase;

/** What the domain brief forbids by name (6.2) and no step of the program could do: past the program, and by reading. */
@QuarkusTest
class ForbiddenTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/forbidden-statements.csv", numLinesToSkip = 1)
    void theDatabaseRefusesTheProgramAndItsOwner(String id, String statement, String toTheProgram, String toItsOwner)
            throws SQLException {
        var paid = Story.read(Story.followUp(), GrantCase::id);
        var decided = Story.proposed();
        Browser.as("decider").open("/cases/" + decided + "/decide/confirm").pressImpartially("Fatta beslut");
        try (var app = Database.app("vastmanland");
                var owner = Database.owner()) {
            var sql = statement
                    .replace("{case}", String.valueOf(paid))
                    .replace("{decided}", String.valueOf(Story.read(decided, GrantCase::id)));
            assertThat(refusal(app, sql)).as("to the program").isEqualTo(toTheProgram);
            assertThat(refusal(owner, sql)).as("to the owner").isEqualTo(toItsOwner);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/forbidden-readings.csv", numLinesToSkip = 1)
    void nobodyOfTheRegionReadsADraft(String person, int draft, int received) {
        var reader = Browser.as(person);
        assertThat(reader.open("/my/cases/" + Story.draft()).status()).isEqualTo(draft);
        assertThat(reader.open("/cases/" + Story.received()).status()).isEqualTo(received);
    }

    private static String refusal(Connection connection, String sql) {
        return catchThrowableOfType(
                        SQLException.class, () -> connection.createStatement().execute(sql))
                .getSQLState();
    }
}
