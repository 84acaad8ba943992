package se.exportcheck.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/working-days.csv", numLinesToSkip = 1)
    void countsWithoutTheFirstDayAndTheHolidays(LocalDate granted, int days, LocalDate last, LocalDate withoutEves) {
        assertThat(WorkingDays.plus(granted, days)).isEqualTo(last);
        var otherDays = granted.plusDays(1)
                .datesUntil(granted.plusYears(1))
                .filter(day -> WorkingDays.isWorkingDay(day) && !WorkingDays.isEve(day))
                .limit(days);
        assertThat(Stream.concat(Stream.of(granted), otherDays).reduce((first, second) -> second))
                .as("the eves left out as well")
                .contains(withoutEves);
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

    /** One more working day is always later, ends on a working day, and leaves no working day between. */
    @ParameterizedTest
    @ValueSource(longs = {1989253, 1, 2, 3})
    void oneWorkingDayMoreIsAlwaysTheNextOne(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 300; i++) {
            var from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2500));
            var days = random.nextInt(40);
            var last = WorkingDays.plus(from, days);
            var next = WorkingDays.plus(from, days + 1);
            assertThat(next).as("%s + %d, seed %d", from, days, seed).isAfter(last);
            assertThat(WorkingDays.isWorkingDay(next)).isTrue();
            assertThat(last.plusDays(1).datesUntil(next)).noneMatch(WorkingDays::isWorkingDay);
        }
    }

    /** To begin later never ends sooner. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void aLaterBeginningNeverEndsSooner(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 300; i++) {
            var from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2500));
            var later = from.plusDays(random.nextInt(30));
            var days = 1 + random.nextInt(40);
            assertThat(WorkingDays.plus(later, days))
                    .as("%d days from %s and from %s, seed %d", days, from, later, seed)
                    .isAfterOrEqualTo(WorkingDays.plus(from, days));
        }
    }
}
