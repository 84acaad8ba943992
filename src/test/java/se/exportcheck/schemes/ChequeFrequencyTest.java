package se.exportcheck.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.schemes.ChequeFrequency.Cheque;

class ChequeFrequencyTest {

    @ParameterizedTest(name = "after {0} in {1}: {3}")
    @CsvFileSource(resources = "/vectors/cheque-frequency.csv", numLinesToSkip = 1)
    void oneAYearTwoInARowThenOneWithout(@Nullable String earlier, int year, String scheme, boolean allowed) {
        assertThat(new ChequeFrequency(1, 2, 1).allows(year, scheme, cheques(earlier)))
                .isEqualTo(allowed);
    }

    @Test
    void onceInThreeYearsIsOneInARowAndTwoWithout() {
        var frequency = new ChequeFrequency(1, 1, 2);
        var earlier = List.of(new Cheque(2023, "EXPORT"));
        assertThat(Stream.of(2024, 2025, 2026).map(year -> frequency.allows(year, "EXPORT", earlier)))
                .containsExactly(false, false, true);
    }

    @Test
    void withoutCooldownARowEndsAfterAYear() {
        var frequency = new ChequeFrequency(2, 2, 0);
        var earlier = List.of(new Cheque(2024, "EXPORT"), new Cheque(2025, "EXPORT"));
        assertThat(frequency.allows(2026, "EXPORT", earlier)).isFalse();
        assertThat(frequency.allows(2027, "EXPORT", earlier)).isTrue();
    }

    private static List<Cheque> cheques(@Nullable String earlier) {
        return earlier == null
                ? List.of()
                : Stream.of(earlier.split("\\|"))
                        .map(cheque -> cheque.split(" "))
                        .map(parts -> new Cheque(Integer.parseInt(parts[0]), parts[1]))
                        .toList();
    }
}
