package se.exportcheck.cases.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The vectors of the domain brief 1.9. */
class ProgressTest {

    @Test
    void theExportShareHasOneDecimal() {
        assertThat(figures(5_000_000, 200_000, 0, "10.0").exportShare()).contains(new BigDecimal("4.0"));
        assertThat(figures(6_000_000, 540_000, 60_000, "10.0").exportShare()).contains(new BigDecimal("10.0"));
    }

    @Test
    void withoutTurnoverThereIsNoExportShare() {
        assertThat(figures(0, 0, 0, "0.0").exportShare()).isEmpty();
    }

    @Test
    void aMarketIsNewOnce() {
        var before = new Progress.Figures(figures(1, 0, 0, "12.0"), Set.of("NO"));
        var after = new Progress.Figures(figures(1, 0, 0, "11.5"), new TreeSet<>(List.of("NO", "DE", "DE")));
        assertThat(new Progress(before, after).newMarkets()).containsExactly("DE");
        assertThat(new Progress(before, after).newJobs()).isEqualByComparingTo("-0.5");
    }

    private static Indicators figures(long turnover, long goods, long services, String employees) {
        return new Indicators(turnover, goods, services, new BigDecimal(employees), 0);
    }
}
