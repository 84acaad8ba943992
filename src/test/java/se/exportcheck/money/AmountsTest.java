package se.exportcheck.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AmountsTest {

    private static final GrantTerms TERMS = new GrantTerms(Share.HALF, Kronor.of(50_000), Kronor.of(250_000));
    private static final Share TWENTY_PER_CENT = Share.of("0.20");

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/grants.csv", numLinesToSkip = 1)
    void grantIsHalfTheCostWithinItsLimits(long requested, BigDecimal cost, long proposed, boolean grantable) {
        assertThat(TERMS.proposed(Kronor.of(requested), cost)).isEqualTo(Kronor.of(proposed));
        assertThat(TERMS.isGrantable(cost)).isEqualTo(grantable);
    }

    @Test
    void grantIsWithinTheShareAndTheLimits() {
        var cost = new BigDecimal("200000");
        assertThat(TERMS.allows(Kronor.of(49_999), cost)).isFalse();
        assertThat(TERMS.allows(Kronor.of(50_000), cost)).isTrue();
        assertThat(TERMS.allows(Kronor.of(100_000), cost)).isTrue();
        assertThat(TERMS.allows(Kronor.of(100_001), cost)).isFalse();
    }

    @Test
    void costIsNeverBelowZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> TERMS.largest(new BigDecimal("-1")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/payouts.csv", numLinesToSkip = 1)
    void payoutIsCountedOnAllThatIsApproved(
            String id, String share, long granted, BigDecimal approved, long paid, long setOff, long payable) {
        var payout = new Payout(Share.of(share), Kronor.of(granted), approved, Kronor.of(paid), Kronor.of(setOff));
        assertThat(payout.payable()).as(id).isEqualTo(Kronor.of(payable));
    }

    @Test
    void restOfTheGrantReturnsToTheBudget() {
        var payout = new Payout(Share.HALF, Kronor.of(100_000), new BigDecimal("150000"), Kronor.ZERO, Kronor.ZERO);
        assertThat(payout.remainder()).isEqualTo(Kronor.of(25_000));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/travel-caps.csv", numLinesToSkip = 1)
    void travelIsCutToItsShare(TravelCap reading, BigDecimal other, BigDecimal travel, BigDecimal approved) {
        assertThat(reading.approved(TWENTY_PER_CENT, other, travel)).isEqualTo(approved);
    }

    @Test
    void travelWithoutALimitIsNotCut() {
        assertThat(TravelCap.POST_CAP.approved(Share.of("1"), BigDecimal.ZERO, new BigDecimal("10000")))
                .isEqualByComparingTo("10000");
    }
}
