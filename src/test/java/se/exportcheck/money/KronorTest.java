package se.exportcheck.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KronorTest {

    @Test
    void areAddedAndSubtracted() {
        assertThat(Kronor.sum(Stream.of(Kronor.of(100), Kronor.of(50)))).isEqualTo(Kronor.of(150));
        assertThat(Kronor.of(100).minus(Kronor.of(150))).isEqualTo(Kronor.of(-50));
        assertThat(Kronor.of(100).min(Kronor.of(150))).isEqualTo(Kronor.of(100));
    }

    @Test
    void neverOverflowSilently() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Kronor.of(Long.MAX_VALUE).plus(Kronor.of(1)));
    }

    @Test
    void dropTheOre() {
        assertThat(Kronor.floor(new BigDecimal("49999.995"))).isEqualTo(Kronor.of(49_999));
    }

    @Test
    void shareIsTheSameHoweverItIsWritten() {
        assertThat(Share.of("0.5")).isEqualTo(Share.HALF).hasToString("50 %");
        assertThat(Share.of("0.3125").percent()).isEqualByComparingTo("31.25");
        assertThat(Share.of("0.2").rest()).isEqualTo(Share.of("0.8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.01", "50", "0.33333"})
    void shareIsBetweenNothingAndAll(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(value));
    }
}
