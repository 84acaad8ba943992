package se.exportcheck.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class StatutoryTimeTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/statutory-time.csv", numLinesToSkip = 1)
    void lastDayIsTheSameNamedDayOrTheNextOpenOne(LocalDate from, String period, LocalDate last) {
        assertThat(StatutoryTime.lastDay(from, Period.parse(period))).isEqualTo(last);
    }

    @Test
    void periodEndsOnTheSameDayEvenWhenOfficesAreClosed() {
        assertThat(StatutoryTime.end(LocalDate.of(2026, 3, 13), Period.ofWeeks(3)))
                .isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(StatutoryTime.end(LocalDate.of(2026, 1, 31), Period.ofMonths(1)))
                .isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/arrival-by-post.csv", numLinesToSkip = 1)
    void letterIsPresumedToHaveComeInTheWorkingDayBefore(LocalDate registered, LocalDate arrived) {
        assertThat(StatutoryTime.presumedArrival(registered)).isEqualTo(arrived);
    }
}
