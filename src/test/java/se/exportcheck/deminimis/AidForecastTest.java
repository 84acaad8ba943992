package se.exportcheck.deminimis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.money.Currency;
import se.exportcheck.money.Euro;

class AidForecastTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/de-minimis-leaving.csv", numLinesToSkip = 1)
    void aidCountsNoLongerTheDayAfterThreeYears(LocalDate granted, LocalDate leaves) {
        assertThat(had(granted, "1").leavesOn()).isEqualTo(leaves);
        assertThat(AidWindow.of(leaves).holds(granted)).isFalse();
        assertThat(AidWindow.of(leaves.minusDays(1)).holds(granted)).isTrue();
    }

    /** DM-04a, and what comes after it. */
    @Test
    void thereIsMoreRoomAsAidLeaves() {
        var forecast = forecast(
                "50000", had("2023-11-22", "100000"), had("2023-11-24", "100000"), had("2025-05-05", "150000"));
        assertThat(forecast.check().isOk()).isTrue();
        assertThat(forecast.leavings())
                .containsExactly(
                        new AidForecast.Leaving(LocalDate.of(2026, 11, 25), Euro.of("100000"), Euro.of("100000")),
                        new AidForecast.Leaving(LocalDate.of(2028, 5, 6), Euro.of("150000"), Euro.of("250000")));
    }

    @Test
    void whatDoesNotFitTakesNoRoomAfterwards() {
        var forecast = forecast("200000.01", had("2025-05-05", "100000"));
        assertThat(forecast.check().isOk()).isFalse();
        assertThat(forecast.leavings())
                .containsExactly(
                        new AidForecast.Leaving(LocalDate.of(2028, 5, 6), Euro.of("100000"), Euro.of("300000")));
    }

    /** The regulation ends with 2030; nobody knows the room after it. */
    @Test
    void nothingIsSaidOfDaysWithoutACeiling() {
        var last = LocalDate.of(2030, 12, 31);
        var forecast = new AidForecast(
                last, AidRegulation.GENERAL, new AidAmount.InEuro(Euro.of("1")), List.of(had("2030-01-01", "5")));
        assertThat(forecast.leavings()).isEmpty();
    }

    private static AidForecast forecast(String euro, AidForecast.Earlier... earlier) {
        return new AidForecast(DAY, AidRegulation.GENERAL, new AidAmount.InEuro(Euro.of(euro)), List.of(earlier));
    }

    private static AidForecast.Earlier had(String day, String euro) {
        return had(LocalDate.parse(day), euro);
    }

    private static AidForecast.Earlier had(LocalDate day, String euro) {
        return new AidForecast.Earlier(
                day, AidRegulation.GENERAL, new BigDecimal(euro), Currency.EUR, new AidAmount.InEuro(Euro.of(euro)));
    }
}
