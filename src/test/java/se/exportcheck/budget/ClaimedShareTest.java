package se.exportcheck.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.exportcheck.money.Kronor;

/** What companies usually claim of what they are granted. */
class ClaimedShareTest {

    @Test
    void theRegionsOwnHistoryTellsWhatWillBeClaimed() {
        var claimed = new ClaimedShare(11, 1_050_000, 971_250);
        assertThat(claimed.isKnown()).isTrue();
        assertThat(claimed.share()).hasToString("0.93");
        assertThat(claimed.of(Kronor.of(100_000))).isEqualTo(Kronor.of(92_500));
        assertThat(claimed.of(Kronor.of(1))).isEqualTo(Kronor.of(1));
        assertThat(claimed.of(Kronor.ZERO)).isEqualTo(Kronor.ZERO);
    }

    @Test
    void tooFewChequesTellNothing() {
        var few = new ClaimedShare(4, 400_000, 100_000);
        assertThat(few.isKnown()).isFalse();
        assertThat(few.of(Kronor.of(100_000))).isEqualTo(Kronor.of(100_000));
        assertThat(new ClaimedShare(5, 0, 0).isKnown()).isFalse();
    }
}
