package se.exportcheck.companies;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IndustryCodeTest {

    @ParameterizedTest(name = "{0} of {1}")
    @CsvFileSource(resources = "/vectors/industry-codes.csv", numLinesToSkip = 1)
    void aCodeIsOfItsEditionAndItsFirstFourDigitsAreAClass(String typed, SniVersion version, @Nullable String nace) {
        assertThat(IndustryCode.parse(typed, version)
                        .map(IndustryCode::naceClass)
                        .orElse(null))
                .isEqualTo(nace);
    }
}
