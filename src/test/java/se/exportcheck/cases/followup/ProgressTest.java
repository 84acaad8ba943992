package se.exportcheck.cases.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.cases.followup.Economy.OtherAid;

/** The vectors of the domain brief 1.9. */
class ProgressTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/indicators.csv", numLinesToSkip = 1)
    void whatCameOfIt(
            String example,
            long turnoverBefore,
            long goodsBefore,
            long servicesBefore,
            @Nullable String marketsBefore,
            BigDecimal employeesBefore,
            long turnover,
            long goods,
            long services,
            @Nullable String markets,
            BigDecimal employees,
            @Nullable BigDecimal shareBefore,
            @Nullable BigDecimal share,
            int newMarkets,
            BigDecimal newJobs,
            boolean firstExport) {
        var before = figures(turnoverBefore, goodsBefore, servicesBefore, employeesBefore, marketsBefore);
        var after = figures(turnover, goods, services, employees, markets);
        var progress = new Progress(before, after);
        assertThat(before.indicators().exportShare().orElse(null)).isEqualTo(shareBefore);
        assertThat(after.indicators().exportShare().orElse(null)).isEqualTo(share);
        assertThat(progress.newMarkets()).hasSize(newMarkets);
        assertThat(progress.newJobs()).isEqualByComparingTo(newJobs);
        assertThat(progress.isFirstExport()).isEqualTo(firstExport);
    }

    private static Progress.Figures figures(
            long turnover, long goods, long services, BigDecimal employees, @Nullable String markets) {
        var countries = markets == null
                ? Set.<String>of()
                : Arrays.stream(markets.split(" ")).collect(Collectors.toSet());
        return new Progress.Figures(new Indicators(turnover, goods, services, employees, 0, null), countries, null);
    }

    @Test
    void womenAreAShareOfThoseWhoLead() {
        assertThat(new Leadership(1, 2, null).shareOfWomen()).contains(new BigDecimal("33.3"));
        assertThat(new Leadership(0, 2, 100).shareOfWomen()).contains(new BigDecimal("0.0"));
        assertThat(new Leadership(0, 0, null).shareOfWomen()).as("nobody leads").isEmpty();
        assertThat(new Leadership(null, null, 40).leading()).as("not told").isEmpty();
    }

    @Test
    void otherAidIsToldOnlyWhenItHasChanged() {
        assertThat(new Economy(1, "Checken.", "Inga.", OtherAid.UNCHANGED, null).changedAid())
                .isEmpty();
        assertThat(new Economy(1, "Checken.", "Inga.", OtherAid.CHANGED, "Almi.").changedAid())
                .contains("Almi.");
    }
}
