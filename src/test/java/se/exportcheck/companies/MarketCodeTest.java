package se.exportcheck.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.companies.MarketCode.Refusal;

class MarketCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"DE", "NO", "GB", "US", "XK"})
    void isAnyCountryAbroad(String code) {
        assertThat(MarketCode.refusal(code)).isEmpty();
        assertThat(MarketCode.all()).contains(new MarketCode(code));
    }

    @Test
    void swedenIsNoMarketToExportTo() {
        assertThat(MarketCode.refusal("SE")).contains(Refusal.HOME_MARKET);
        assertThatIllegalArgumentException().isThrownBy(() -> new MarketCode("SE"));
        assertThat(MarketCode.all()).extracting(MarketCode::value).doesNotContain("SE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EL", "XX", "DEU", "de"})
    void refusesWhatIsNoCountry(String code) {
        assertThat(MarketCode.refusal(code)).contains(Refusal.UNKNOWN);
    }

    @Test
    void readsSmallLetters() {
        assertThat(MarketCode.fromString(" de ")).isEqualTo(new MarketCode("DE"));
    }
}
