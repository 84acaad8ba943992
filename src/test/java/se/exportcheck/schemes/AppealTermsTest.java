package se.exportcheck.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How each kind of decision is appealed under each regime (domain brief 6.3). */
class AppealTermsTest {

    private static final AppealTerms NAMED = new AppealTerms(
            "Förvaltningsrätten",
            "Box 1",
            "region.example",
            Remedy.NONE,
            Remedy.NONE,
            Remedy.COURT,
            Remedy.NONE,
            7,
            16);
    private static final AppealTerms NOTHING_NAMED =
            new AppealTerms(null, null, null, Remedy.NONE, Remedy.NONE, Remedy.COURT, Remedy.NONE, 7, 16);

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/appeal-blocks.csv", numLinesToSkip = 1)
    void everyKindIsAppealedAsTheTableSays(AppealRegime regime, Ruling ruling, @Nullable Remedy remedy) {
        assertThat(NAMED.against(ruling, regime).orElse(null)).isEqualTo(remedy);
    }

    @ParameterizedTest
    @EnumSource(Ruling.class)
    void nothingIsSaidOfACourtOrANoticeBoardThatNobodyHasNamed(Ruling ruling) {
        assertThat(NOTHING_NAMED.against(ruling, AppealRegime.LAGLIGHETSPROVNING))
                .isEmpty();
        assertThat(NOTHING_NAMED.against(ruling, AppealRegime.SFS2022_1468_37).filter(Remedy::mayBeUsed))
                .isEmpty();
    }

    @Test
    void whatTheOrdinanceDoesNotSettleTheRegionDoes() {
        var otherwise = new AppealTerms(
                "Förvaltningsrätten", null, null, Remedy.COURT, Remedy.COURT, Remedy.NONE, Remedy.COURT, 7, 16);
        var regime = AppealRegime.SFS2022_1468_37;
        assertThat(otherwise.against(Ruling.DISMISSAL, regime)).contains(Remedy.COURT);
        assertThat(otherwise.against(Ruling.WRITE_OFF, regime)).contains(Remedy.COURT);
        assertThat(otherwise.against(Ruling.DELAY_REFUSAL, regime)).contains(Remedy.COURT);
        assertThat(otherwise.against(Ruling.LATE_APPEAL_DISMISSAL, regime)).contains(Remedy.NONE);
        assertThat(otherwise.against(Ruling.REFUSAL, regime)).contains(Remedy.NONE);
    }
}
