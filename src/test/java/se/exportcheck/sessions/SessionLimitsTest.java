package se.exportcheck.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How surely, and how lately, whoever does what cannot be undone has shown who they are. */
class SessionLimitsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final List<String> LEVELS = List.of("loa2", "loa3", "loa4");

    @ParameterizedTest
    @CsvSource({
        "loa3, loa3, true",
        "loa3, loa4, true",
        "loa3, loa2, false",
        "loa3, , false",
        "loa3, elsewhere, false",
        "loa4, loa3, false",
        "elsewhere, elsewhere, true",
        "elsewhere, loa4, false",
        ", , true",
        ", loa2, true"
    })
    void aHigherLevelThanWantedWillDoAndALowerOneNot(@Nullable String wanted, @Nullable String shown, boolean enough) {
        assertThat(limits(wanted).isFresh(session(shown, NOW), NOW)).isEqualTo(enough);
    }

    @Test
    void aHighLevelDoesNotMakeAnOldSignInNew() {
        assertThat(limits("loa3").isFresh(session("loa4", NOW.minus(FRESH)), NOW))
                .isTrue();
        assertThat(limits("loa3").isFresh(session("loa4", NOW.minus(FRESH).minusSeconds(1)), NOW))
                .isFalse();
    }

    private static SessionLimits limits(@Nullable String wanted) {
        return new SessionLimits(
                Duration.ofMinutes(30), Duration.ofHours(10), FRESH, Optional.ofNullable(wanted), LEVELS);
    }

    private static Session session(@Nullable String shown, Instant proven) {
        return new Session(new byte[0], "karin", null, proven, proven, proven, shown);
    }
}
