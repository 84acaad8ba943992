package se.exportcheck.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.companies.MarketCode.Refusal;

class MarketCodeTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/markets.csv", numLinesToSkip = 1)
    void isAnyCountryAbroad(String code, @Nullable Refusal refusal) {
        assertThat(MarketCode.refusal(code).orElse(null)).isEqualTo(refusal);
        var isListed = MarketCode.all().anyMatch(market -> market.value().equals(code));
        assertThat(isListed).isEqualTo(refusal == null);
    }

    @Test
    void swedenIsNoMarketToExportTo() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MarketCode("SE"));
    }

    @Test
    void readsSmallLetters() {
        assertThat(MarketCode.fromString(" de ")).isEqualTo(new MarketCode("DE"));
    }
}
