package se.exportcheck.cases.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.schemes.Remedy;

/** Until when a decision can be appealed (domain brief 2.1 and 2.14). */
class AppealTimeTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/statutory-time.csv", numLinesToSkip = 1)
    void itIsThreeWeeksAndToTheNextOpenDay(LocalDate from, String period, LocalDate last) {
        assumeTrue(period.equals("P3W"));
        for (var remedy : new Remedy[] {Remedy.COURT, Remedy.LEGALITY_REVIEW}) {
            var time = new AppealTime(remedy, from, false);
            assertThat(time.lastDay()).contains(last);
            assertThat(time.isOver(last)).isFalse();
            assertThat(time.isOver(last.plusDays(1))).isTrue();
        }
    }

    @Test
    void itIsNeverOverWhileNobodyKnowsWhenItBegan() {
        var time = AppealTime.of(Remedy.LEGALITY_REVIEW, Optional.empty(), Optional.empty());
        assertThat(time.lastDay()).isEmpty();
        assertThat(time.isOver(LocalDate.MAX)).isFalse();
    }

    @Test
    void whatMayNotBeAppealedIsFinalAtOnce() {
        assertThat(AppealTime.of(Remedy.NONE, Optional.empty(), Optional.empty())
                        .isOver(LocalDate.of(2026, 3, 2)))
                .isTrue();
    }
}
