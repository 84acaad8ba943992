package se.exportcheck.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StockholmTest {

    @Test
    void dayBeginsInSwedenBeforeItDoesInUtc() {
        assertThat(Stockholm.dateOf(Instant.parse("2026-03-10T22:59:59Z"))).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(Stockholm.dateOf(Instant.parse("2026-03-10T23:00:00Z"))).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(Stockholm.dateOf(Instant.parse("2026-06-10T22:00:00Z"))).isEqualTo(LocalDate.of(2026, 6, 11));
    }

    @Test
    void todayIsReadOffTheClock() {
        var clock = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC);
        assertThat(Stockholm.today(clock)).isEqualTo(LocalDate.of(2027, 1, 1));
    }
}
