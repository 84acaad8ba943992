package se.exportcheck.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is asked of every daemon that speaks ClamAV's protocol: of the one of the tests, and of ClamAV's own. */
abstract class ScannerContract {

    /** How much the daemons take of a file, in bytes. */
    static final int LARGEST = 1_000_000;

    private static final int PIECE = 65_536;

    /** Where the daemon answers. */
    abstract int port();

    @Test
    void itAnswersWhenItIsThere() {
        assertThat(scanner().answers()).isTrue();
    }

    @Test
    void aCleanFileIsClean() throws IOException {
        assertThat(scanner().findingIn(content("x".repeat(150_000)))).isEmpty();
        assertThat(scanner().findingIn(content(""))).isEmpty();
    }

    @Test
    void whatIsFoundIsSaidByName() throws IOException {
        assertThat(scanner().findingIn(content(ClamDaemon.VIRUS)))
                .hasValueSatisfying(name -> assertThat(name).startsWith("Eicar-Test-Signature"));
    }

    @Test
    void itIsFoundWhereTwoPiecesMeet() throws IOException {
        var before = "x".repeat(PIECE - ClamDaemon.VIRUS.length() / 2);
        assertThat(scanner().findingIn(content(before + ClamDaemon.VIRUS + "x".repeat(PIECE))))
                .isPresent();
    }

    @Test
    void aFileThatIsTooLargeToCheckIsNotClean() {
        var large = content("x".repeat(LARGEST + 1));
        assertThatIOException().isThrownBy(() -> scanner().findingIn(large));
    }

    @Test
    void aFileThatCannotBeReadToItsEndIsNotClean() {
        var cut = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThatIOException().isThrownBy(() -> scanner().findingIn(cut)).withMessage("the disk is gone");
    }

    ClamAv scanner() {
        return new ClamAv("localhost:" + port());
    }

    static InputStream content(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }
}
