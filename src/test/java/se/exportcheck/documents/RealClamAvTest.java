package se.exportcheck.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The same against ClamAV's own daemon, where it is installed: apt-get install --no-install-recommends clamav-daemon. */
class RealClamAvTest extends ScannerContract {

    private static ClamProgram daemon;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        var program = ClamProgram.installed();
        if (Boolean.parseBoolean(System.getenv("EXPORTCHECK_CLAMD_REQUIRED"))) {
            assertThat(program).as("clamd").isPresent();
        }
        assumeThat(program).as("clamd").isPresent();
        daemon = new ClamProgram(program.orElseThrow(), folder);
    }

    @AfterAll
    static void stop() {
        if (daemon != null) {
            daemon.close();
        }
    }

    @Override
    int port() {
        return daemon.port();
    }
}
