package se.exportcheck.documents;

import java.io.InputStream;

/** What is in a document, to be read as often as it is opened. */
@FunctionalInterface
public interface DocumentContent {

    /** From its beginning, and whole: it has been held against its checksum. */
    InputStream open();
}
