package se.exportcheck.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class StockholmTest {

    @Test
    void dayBeginsInSwedenBeforeItDoesInUtc() {
        assertThat(Stockholm.dateOf(Instant.parse("2026-03-10T22:59:59Z"))).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(Stockholm.dateOf(Instant.parse("2026-03-10T23:00:00Z"))).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(Stockholm.dateOf(Instant.parse("2026-06-10T22:00:00Z"))).isEqualTo(LocalDate.of(2026, 6, 11));
    }

    /** 25 October 2026, 02:30 is twice in Sweden: what happens is put in order by UTC, and has the same date. */
    @Test
    void theHourThatComesTwiceHasAnOrder() {
        var first = ZonedDateTime.of(LocalDateTime.of(2026, 10, 25, 2, 30), Stockholm.ZONE)
                .withEarlierOffsetAtOverlap()
                .toInstant();
        var second = ZonedDateTime.of(LocalDateTime.of(2026, 10, 25, 2, 30), Stockholm.ZONE)
                .withLaterOffsetAtOverlap()
                .toInstant();
        assertThat(first).isEqualTo("2026-10-25T00:30:00Z").isBefore(second);
        assertThat(second).isEqualTo("2026-10-25T01:30:00Z");
        assertThat(Stockholm.dateOf(first)).isEqualTo(Stockholm.dateOf(second)).isEqualTo("2026-10-25");
    }

    @Test
    void todayIsReadOffTheClock() {
        var clock = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC);
        assertThat(Stockholm.today(clock)).isEqualTo(LocalDate.of(2027, 1, 1));
    }
}
