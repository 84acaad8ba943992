package se.exportcheck.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/working-days.csv", numLinesToSkip = 1)
    void countsWithoutTheFirstDayAndTheHolidays(LocalDate granted, int days, LocalDate last) {
        assertThat(WorkingDays.plus(granted, days)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/public-holidays-2026.csv", numLinesToSkip = 1)
    void knowsThePublicHolidays(LocalDate date, String name) {
        assertThat(WorkingDays.isPublicHoliday(date)).as(name).isTrue();
        assertThat(WorkingDays.isWorkingDay(date)).as(name).isFalse();
    }

    @Test
    void knowsNoOtherPublicHolidays() {
        var holidays =
                LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(WorkingDays::isPublicHoliday);
        assertThat(holidays).hasSize(13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-19", "2026-12-24", "2026-12-31"})
    void eveIsAWorkingDayThatIsNoPublicHoliday(LocalDate eve) {
        assertThat(WorkingDays.isEve(eve)).isTrue();
        assertThat(WorkingDays.isPublicHoliday(eve)).isFalse();
        assertThat(WorkingDays.isWorkingDay(eve)).isTrue();
    }

    @Test
    void saturdaysAndSundaysAreFree() {
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 11, 22))).isFalse();
    }

    @Test
    void countsForwardOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.plus(LocalDate.of(2026, 11, 23), -1));
    }
}
