package se.exportcheck;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import se.exportcheck.documents.ClamAv;
import se.exportcheck.documents.Scanner;

/** No scanner, until a test connects one. */
@Alternative
@Priority(1)
@Singleton
public class ScannerOfTests implements Scanner {

    private volatile Scanner scanner = new ClamAv("none");

    public void connect(int port) {
        scanner = new ClamAv("localhost:" + port);
    }

    public void disconnect() {
        scanner = new ClamAv("none");
    }

    @Override
    public boolean isThere() {
        return scanner.isThere();
    }

    @Override
    public boolean answers() {
        return scanner.answers();
    }

    @Override
    public Optional<String> findingIn(InputStream content) throws IOException {
        return scanner.findingIn(content);
    }
}
