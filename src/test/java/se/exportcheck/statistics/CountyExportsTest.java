package se.exportcheck.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.exportcheck.companies.SizeClass;

class CountyExportsTest {

    /** The values of the domain brief, 1.1. */
    @ParameterizedTest
    @CsvSource({"43000, 273929, 157", "42000, 271095, 155", "40000, 267629, 149"})
    void exportsPerInhabitantAreInThousandKronor(BigDecimal msek, int inhabitants, long thousand) {
        assertThat(CountyExports.perInhabitant(msek, inhabitants)).isEqualTo(thousand);
    }

    @Test
    void twoMethodsAreNeverInOneLine() {
        var exports = CountyExports.of(
                List.of(total(2018, Method.HEAD_OFFICE, "43000"), total(2018, Method.PRODUCTION_PLACE, "31000")),
                List.of());
        assertThat(exports)
                .extracting(CountyExports::method)
                .containsExactly(Method.HEAD_OFFICE, Method.PRODUCTION_PLACE);
        assertThat(exports).allSatisfy(one -> assertThat(one.years()).hasSize(1));
    }

    @Test
    void withoutThePopulationNothingIsDividedByIt() {
        var exports = CountyExports.of(
                List.of(total(2018, Method.HEAD_OFFICE, "43000")), List.of(new Population(2017, "19", 1)));
        assertThat(exports.getFirst().years().getFirst().perInhabitant()).isNull();
    }

    @Test
    void theClassesAreThoseOfTheLastYearThatHasAny() {
        var exports = CountyExports.of(
                List.of(
                        of(2016, SizeClass.FROM_1, "1"),
                        of(2017, SizeClass.FROM_250, null),
                        of(2017, SizeClass.NONE, "2"),
                        total(2018, Method.HEAD_OFFICE, "43000")),
                List.of());
        assertThat(exports.getFirst().classes())
                .extracting(figure -> figure.sizeClass().orElseThrow())
                .containsExactly(SizeClass.NONE, SizeClass.FROM_250);
        assertThat(exports.getFirst().classes().getLast().isSuppressed()).isTrue();
    }

    private static ExportFigure total(int year, Method method, String msek) {
        return figure(year, method, Optional.empty(), new BigDecimal(msek));
    }

    private static ExportFigure of(int year, SizeClass size, @Nullable String msek) {
        return figure(year, Method.HEAD_OFFICE, Optional.of(size), msek == null ? null : new BigDecimal(msek));
    }

    private static ExportFigure figure(int year, Method method, Optional<SizeClass> size, @Nullable BigDecimal msek) {
        return new ExportFigure(year, "19", method, size, msek, null, "SCB", LocalDate.of(2019, 5, 20));
    }
}
