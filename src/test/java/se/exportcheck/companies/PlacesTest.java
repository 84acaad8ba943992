package se.exportcheck.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void vastmanlandHasTenMunicipalitiesByName() {
        assertThat(Municipality.inCounty("19", TODAY))
                .extracting(Municipality::code)
                .containsExactly("1984", "1982", "1961", "1960", "1983", "1962", "1981", "1904", "1907", "1980");
        assertThat(Municipality.of("1980", TODAY).map(Municipality::name)).contains("Västerås");
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

    @Test
    void hebyMovedToUppsala() {
        assertThat(Municipality.of("1917", LocalDate.of(2006, 12, 31))).isPresent();
        assertThat(Municipality.of("1917", LocalDate.of(2007, 1, 1))).isEmpty();
        assertThat(Municipality.of("0331", LocalDate.of(2006, 12, 31))).isEmpty();
        assertThat(Municipality.of("0331", LocalDate.of(2007, 1, 1)).map(Municipality::county))
                .contains("03");
    }

    @Test
    void thereAreTwentyOneCounties() {
        assertThat(County.all()).hasSize(21);
        assertThat(County.of("19").map(County::name)).contains("Västmanlands län");
        assertThat(County.of("02")).isEmpty();
    }

    @Test
    void workplaceHasEightDigits() {
        assertThat(WorkplaceNumber.parse(" 1234 5678")).contains(new WorkplaceNumber("12345678"));
        assertThat(WorkplaceNumber.parse("1234567")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> WorkplaceNumber.fromString("123456789"));
    }
}
