package se.exportcheck.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;

/** PAY-03: more than a fifth of what is planned and at least 50 000 kronor more. */
class ReallocationTest {

    private static final Reallocation LIMIT = new Reallocation(Share.of("0.2"), Kronor.of(50_000));

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/reallocation.csv", numLinesToSkip = 1)
    void bothLimitsArePassedBeforeADecisionIsNeeded(BigDecimal planned, BigDecimal bought, boolean decision) {
        assertThat(LIMIT.needsDecision(planned, bought)).isEqualTo(decision);
    }
}
