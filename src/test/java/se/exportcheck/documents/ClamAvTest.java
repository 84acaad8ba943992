package se.exportcheck.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClamAvTest extends ScannerContract {

    private ClamDaemon daemon;

    @BeforeEach
    void start() throws IOException {
        daemon = new ClamDaemon(LARGEST);
    }

    @AfterEach
    void stop() {
        daemon.close();
    }

    @Override
    int port() {
        return daemon.port();
    }

    @Test
    void aFileIsSentInPieces() throws IOException {
        assertThat(scanner().findingIn(content("x".repeat(150_000)))).isEmpty();
        assertThat(daemon.pieces()).containsExactly(65_536, 65_536, 18_928);
    }

    @Test
    void whyItCannotCheckAFileIsSaid() {
        var large = content("x".repeat(LARGEST + 1));
        assertThatIOException()
                .isThrownBy(() -> scanner().findingIn(large))
                .withMessageContaining("size limit exceeded");
    }

    @Test
    void aScannerThatIsAwaySaysNothing() throws IOException {
        var file = content("x");
        try (var nobody = ClamDaemon.nobody()) {
            var away = new ClamAv("localhost:" + nobody.getLocalPort());
            assertThat(away.answers()).isFalse();
            assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> away.findingIn(file));
        }
    }

    @Test
    void theSettingIsAnAddressOrNone() {
        assertThat(new ClamAv("none").isThere()).isFalse();
        assertThatThrownBy(() -> new ClamAv("clamav")).hasMessageContaining("neither none nor host:port");
    }
}
