package se.exportcheck.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private static final Actor ADMIN = Actor.system("vastmanland");
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, false",
        "2026-03-01, true",
        "2026-03-15, true",
        "2026-03-31, true",
        "2026-04-01, false",
    })
    void itHoldsFromTheFirstDayToTheLast(LocalDate day, boolean holds) {
        assertThat(term("2026-03-01", "2026-03-31").isInForce(day)).isEqualTo(holds);
    }

    @Test
    void withoutALastDayItHoldsUntilItIsEnded() {
        var term = term("2026-03-01", null);
        assertThat(term.isInForce(LocalDate.of(2099, 1, 1))).isTrue();
        term.end(LocalDate.of(2026, 5, 31), ADMIN, NOW);
        assertThat(term.isInForce(LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(term.isInForce(LocalDate.of(2026, 6, 1))).isFalse();
        assertThat(term.lastDay()).isEqualTo("2026-05-31");
    }

    @Test
    void endedTheDayBeforeItsFirstItNeverHolds() {
        var term = term("2026-03-01", null);
        term.end(LocalDate.of(2026, 2, 28), ADMIN, NOW);
        assertThat(term.isInForce(LocalDate.of(2026, 3, 1))).isFalse();
        assertThat(term.overlaps(LocalDate.of(2020, 1, 1), null)).isFalse();
    }

    @Test
    void itIsEndedOnceAndWithinItsDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> term("2026-03-02", "2026-03-01"));
        var term = term("2026-03-01", "2026-03-31");
        assertThatIllegalArgumentException().isThrownBy(() -> term.end(LocalDate.of(2026, 2, 27), ADMIN, NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> term.end(LocalDate.of(2026, 4, 1), ADMIN, NOW));
        term.end(LocalDate.of(2026, 3, 10), ADMIN, NOW);
        assertThatIllegalArgumentException().isThrownBy(() -> term.end(LocalDate.of(2026, 3, 9), ADMIN, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-02-28, false",
        "2026-02-01, 2026-03-01, true",
        "2026-03-31, , true",
        "2026-04-01, , false",
        "2026-01-01, , true",
    })
    void aDayInCommonIsAnOverlap(LocalDate from, @Nullable LocalDate to, boolean overlaps) {
        assertThat(term("2026-03-01", "2026-03-31").overlaps(from, to)).isEqualTo(overlaps);
    }

    private static Term term(String from, @Nullable String to) {
        return new Term(LocalDate.parse(from), to == null ? null : LocalDate.parse(to), ADMIN, NOW);
    }
}
