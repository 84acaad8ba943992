package se.exportcheck.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.Vectors;

class PlacesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void vastmanlandHasTenMunicipalitiesByName() {
        var listed = municipalities().stream().filter(row -> row.code().length() == 4);
        assertThat(Municipality.inCounty("19", TODAY))
                .extracting(place -> place.code() + " " + place.name())
                .containsExactlyInAnyOrderElementsOf(
                        listed.map(row -> row.code() + " " + row.name()).toList());
        assertThat(Municipality.inCounty("19", TODAY))
                .as("in the order of the Swedish alphabet")
                .extracting(Municipality::code)
                .containsExactly("1984", "1982", "1961", "1960", "1983", "1962", "1981", "1904", "1907", "1980");
        assertThat(County.of("19").map(County::name)).contains("Västmanlands län");
    }

    /** What the vector itself says; a figure that was copied wrong is found here. */
    @Test
    void theCountyHasAsManyInhabitantsAsItsMunicipalities() {
        var byLength = municipalities().stream()
                .collect(Collectors.groupingBy(row -> row.code().length(), Collectors.summingInt(Row::population)));
        assertThat(byLength.get(4)).isEqualTo(byLength.get(2)).isEqualTo(281_158);
    }

    @Test
    void skaneHasThirtyThree() {
        assertThat(Municipality.inCounty("12", TODAY))
                .hasSize(33)
                .allMatch(place -> place.code().startsWith("12"));
    }

    @Test
    void swedenHasTwoHundredAndNinety() {
        var all = Municipalities.of("19", TODAY);
        assertThat(all.inCounty()).hasSize(10);
        assertThat(all.elsewhere()).hasSize(280).extracting(Municipality::code).doesNotHaveDuplicates();
        assertThat(all.elsewhere()).allMatch(place -> place.code().startsWith(place.county()));
        assertThat(all.elsewhere())
                .extracting(Municipality::county)
                .allMatch(code -> County.of(code).isPresent());
    }

    @Test
    void aWorkplaceCanBeAnywhereOrNotInSweden() {
        var all = Municipalities.of("19", TODAY);
        assertThat(Stream.of("1980", "0180", "none", "1917", "", "none ").filter(all::offer))
                .containsExactly("1980", "0180", "none");
        assertThat(Municipalities.code("none")).isNull();
        assertThat(Municipalities.code("0180")).isEqualTo("0180");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/municipality-days.csv", numLinesToSkip = 1)
    void aCodeIsInUseFromDayToDay(String code, LocalDate day, @Nullable String county) {
        assertThat(Municipality.of(code, day).map(Municipality::county).orElse(null))
                .isEqualTo(county);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/counties.csv", numLinesToSkip = 1)
    void theCountyIsThere(String code) {
        assertThat(County.of(code)).isPresent();
    }

    @Test
    void thereAreTwentyOneCounties() {
        assertThat(County.all()).hasSize(21);
        assertThat(County.of("02")).isEmpty();
    }

    @Test
    void workplaceHasEightDigits() {
        assertThat(WorkplaceNumber.parse(" 1234 5678")).contains(new WorkplaceNumber("12345678"));
        assertThat(WorkplaceNumber.parse("1234567")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> WorkplaceNumber.fromString("123456789"));
    }

    private record Row(String code, String name, int population) {}

    private static List<Row> municipalities() {
        return Vectors.rows("municipalities.csv")
                .map(cells -> new Row(cells[0], cells[1], Integer.parseInt(cells[2])))
                .toList();
    }
}
