package se.exportcheck.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CallersNetworkTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/networks.csv", numLinesToSkip = 1)
    void theEndOfAnAddressIsLeftOut(@Nullable String address, @Nullable String network) {
        assertThat(CallersNetwork.of(address)).isEqualTo(network == null ? "" : network);
    }
}
