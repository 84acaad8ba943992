package se.exportcheck.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EuroTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/de-minimis-rounding.csv", numLinesToSkip = 1)
    void kronorAreCountedUpAndWrittenHalfUp(
            BigDecimal sek, BigDecimal rate, String halfUp, String ceil, boolean withinCeiling) {
        assertThat(Euro.written(sek, rate)).isEqualTo(Euro.of(halfUp));
        assertThat(Euro.counted(sek, rate)).isEqualTo(Euro.of(ceil));
        assertThat(Euro.of("300000").covers(sek, rate)).isEqualTo(withinCeiling);
    }

    @Test
    void areAddedAndSubtracted() {
        assertThat(Euro.of("0.1").plus(Euro.of("0.20"))).isEqualTo(Euro.of("0.3"));
        assertThat(Euro.of("1").minus(Euro.of("1.01"))).isEqualTo(Euro.of("-0.01"));
        assertThat(Euro.of("1").minus(Euro.of("1.01")).isNegative()).isTrue();
        assertThat(Euro.of("300000")).hasToString("300000.00 EUR");
    }

    @Test
    void wholeKronorAreNeverMoreThanTheEuro() {
        assertThat(Euro.of("22727.27").wholeKronor(new BigDecimal("11.0000"))).isEqualTo(Kronor.of(249_999));
        assertThat(Euro.of("22727.28").wholeKronor(new BigDecimal("11.0000"))).isEqualTo(Kronor.of(250_000));
    }

    @Test
    void partsOfACentAreNoEuro() {
        assertThatIllegalArgumentException().isThrownBy(() -> Euro.of("0.001"));
        assertThat(Euro.of("0.100")).isEqualTo(Euro.of("0.1"));
    }
}
