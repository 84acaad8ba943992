package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    /** The sections of the standard, and how many requirements of levels 1 and 2 each begins with. */
    private static final String SECTIONS = """
            1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4
            5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2
            8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3
            11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3
            15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2""";

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
    void everyRequirementOfLevelsOneAndTwoIsThere() throws IOException {
        var asked = Stream.of(SECTIONS.split("\\s+"))
                .map(section -> section.split(":"))
                .flatMap(section -> IntStream.rangeClosed(1, Integer.parseInt(section[1]))
                        .mapToObj(number -> section[0] + "." + number))
                .toList();
        assertThat(asked).hasSize(253);
        assertThat(rows()).extracting(Row::requirement).containsAll(asked);
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
