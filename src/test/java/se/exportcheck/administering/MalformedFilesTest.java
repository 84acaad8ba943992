package se.exportcheck.administering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.exportcheck.Api;
import se.exportcheck.Browser;
import se.exportcheck.Samples;
import se.exportcheck.Story;

/** Whatever file is given, what is wrong with it is said, nothing of it is shown as text, and nothing is stored. */
@QuarkusTest
class MalformedFilesTest {

    private static final Map<String, String> DOORS = Map.of(
            "/admin/rates/import", "Granska filen",
            "/admin/imports", "Granska listan",
            "/admin/statistics", "Granska listan");

    @Inject
    EntityManager database;

    static Stream<Arguments> workbooks() {
        var whole = Samples.xlsx();
        var torn = Arrays.copyOf(whole, whole.length / 2);
        var bent = whole.clone();
        Arrays.fill(bent, 20, 60, (byte) 0xee);
        var old = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(40));
        var empty = Samples.zip(Map.of());
        return DOORS.keySet().stream()
                .flatMap(door -> Stream.of(
                        Arguments.of(door, "whole", whole),
                        Arguments.of(door, "torn", torn),
                        Arguments.of(door, "bent", bent),
                        Arguments.of(door, "old", old),
                        Arguments.of(door, "empty archive", empty)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("workbooks")
    void aWorkbookIsNamedAndNothingOfItIsStored(String door, String what, byte[] file) {
        var before = stored();
        var admin = Browser.as("admin").open(door);
        admin.press(DOORS.get(door), "list", new Browser.Upload("lista.csv", file));
        assertThat(admin.status()).isEqualTo(422);
        assertThat(admin.main()).contains("Filen är en Excel-fil. Öppna den och spara som CSV.");
        assertThat(admin.value("text")).as("nothing unreadable to mend").isEmpty();
        assertThat(admin.errors()).isNotEmpty();
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void oldLettersAreNamed(String door) {
        var before = stored();
        var admin = Browser.as("admin").open(door);
        var file = "å;ä;ö\n1;2;3\n".getBytes(StandardCharsets.ISO_8859_1);
        admin.press(DOORS.get(door), "list", new Browser.Upload("lista.csv", file));
        assertThat(admin.status()).isEqualTo(422);
        assertThat(admin.main()).contains("Filen är inte sparad som UTF-8");
        assertThat(stored()).isEqualTo(before);
    }

    static Stream<String> doors() {
        return DOORS.keySet().stream();
    }

    @Test
    void otherSystemsAreToldTheSame() {
        var before = stored();
        for (var door : Stream.of("cases", "statistics").toList()) {
            io.restassured.RestAssured.given()
                    .spec(Api.as("admin"))
                    .contentType("text/csv")
                    .body(Samples.xlsx())
                    .post("/api/v1/imports/" + door)
                    .then()
                    .statusCode(422)
                    .body("accepted", equalTo(0))
                    .body("rejected[0].field", equalTo("file"))
                    .body("rejected[0].message", equalTo("Filen är en Excel-fil. Öppna den och spara som CSV."));
        }
        assertThat(stored()).isEqualTo(before);
    }

    private String stored() {
        return Story.in(() -> String.valueOf(database
                .createNativeQuery("select (select count(*) from exchange_rate), (select count(*) from grant_case),"
                        + " (select count(*) from company), (select count(*) from aid_entry),"
                        + " (select count(*) from statistics_import)")
                .getResultList()
                .stream()
                .map(row -> Arrays.toString((Object[]) row))
                .toList()));
    }
}
