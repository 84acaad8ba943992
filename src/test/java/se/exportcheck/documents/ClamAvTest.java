package se.exportcheck.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ClamAvTest {

    @Test
    void aCleanFileIsSentInPiecesAndIsClean() throws IOException {
        try (var daemon = new ClamDaemon()) {
            assertThat(scanner(daemon).findingIn(content("x".repeat(150_000)))).isEmpty();
            assertThat(daemon.pieces()).containsExactly(65_536, 65_536, 18_928);
        }
    }

    @Test
    void whatIsFoundIsSaidByName() throws IOException {
        try (var daemon = new ClamDaemon()) {
            var hidden = content("x".repeat(65_500) + ClamDaemon.VIRUS);
            assertThat(scanner(daemon).findingIn(hidden)).contains("Eicar-Test-Signature");
        }
    }

    @Test
    void aFileThatItCannotCheckIsNotClean() throws IOException {
        try (var daemon = new ClamDaemon(10)) {
            var large = content("more than ten");
            assertThatIOException()
                    .isThrownBy(() -> scanner(daemon).findingIn(large))
                    .withMessageContaining("size limit exceeded");
        }
    }

    @Test
    void aScannerThatIsAwaySaysNothing() throws IOException {
        var file = content("x");
        try (var nobody = ClamDaemon.nobody()) {
            var away = new ClamAv("localhost:" + nobody.getLocalPort());
            assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> away.findingIn(file));
        }
    }

    @Test
    void theSettingIsAnAddressOrNone() {
        assertThat(new ClamAv("none").isThere()).isFalse();
        assertThatThrownBy(() -> new ClamAv("clamav")).hasMessageContaining("neither none nor host:port");
    }

    private static ClamAv scanner(ClamDaemon daemon) {
        return new ClamAv("localhost:" + daemon.port());
    }

    private static InputStream content(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }
}
