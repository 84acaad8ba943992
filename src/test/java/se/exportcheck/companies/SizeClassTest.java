package se.exportcheck.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SizeClassTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/size-classes.csv", numLinesToSkip = 1)
    void followsFromTheEmployees(BigDecimal employees, String code) {
        assertThat(SizeClass.of(employees).code()).isEqualTo(code);
        assertThat(SizeClass.ofCode(code)).contains(SizeClass.of(employees));
    }

    @Test
    void refusesWhatIsNoSize() {
        assertThatIllegalArgumentException().isThrownBy(() -> SizeClass.of(new BigDecimal("-0.5")));
        assertThat(SizeClass.ofCode("1-10")).isEmpty();
    }
}
