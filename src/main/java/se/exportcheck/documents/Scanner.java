package se.exportcheck.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What looks for malicious software in the files that people send. */
public interface Scanner {

    /** Whether this installation has one; without it files are handed out unchecked, and administrators are told so. */
    boolean isThere();

    /** Whether it would check a file now; asked of one that is there. */
    boolean answers();

    /** The name of what was found; empty when the content is clean. Throws when the scanner cannot say. */
    Optional<String> findingIn(InputStream content) throws IOException;
}
