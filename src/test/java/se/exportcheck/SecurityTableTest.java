package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the table says of OWASP ASVS 5.0: each requirement once, with tests that there are, or with the reason why none. */
class SecurityTableTest {

    private static final Path TABLE = Path.of("src/main/docs/security.csv");
    private static final Path TESTS = Path.of("src/test/java/se/exportcheck");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}");
    private static final Pattern TEST = Pattern.compile("([a-z]+\\.)*[A-Z]\\w+#\\w+");

    record Row(String requirement, String what, List<String> tests, String note) {

        static Row of(String line) {
            var cells = line.split(";", -1);
            assertThat(cells).as(line).hasSize(4);
            var tests = Stream.of(cells[2].split(" ")).filter(test -> !test.isEmpty());
            return new Row(cells[0], cells[1], tests.toList(), cells[3]);
        }
    }

    static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream().skip(1).map(Row::of).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRequirementIsTestedOrSaysWhyNot(Row row) throws IOException {
        assertThat(row.requirement()).matches(NUMBER);
        assertThat(row.what()).isNotBlank();
        assertThat(row.tests().isEmpty())
                .as("a note where there is no test")
                .isEqualTo(!row.note().isBlank());
        for (var test : row.tests()) {
            assertThat(test).matches(TEST);
            assertThat(isThere(test)).as(test).isTrue();
        }
    }

    @Test
    void eachRequirementStandsOnce() throws IOException {
        assertThat(rows()).extracting(Row::requirement).doesNotHaveDuplicates();
    }

    @Test
    void aTestThatIsNotThereWouldBeMissed() throws IOException {
        assertThat(isThere("sessions.SessionsTest#noSuchTest")).isFalse();
        assertThat(isThere("NoSuchTest#either")).isFalse();
    }

    private static boolean isThere(String test) throws IOException {
        var parts = test.split("#");
        var file = TESTS.resolve(parts[0].replace('.', '/') + ".java");
        if (!Files.isRegularFile(file)) {
            return false;
        }
        var annotated = Pattern.compile("[)\\w]\\n    void " + parts[1] + "\\(");
        return annotated.matcher(Files.readString(file)).find();
    }
}
