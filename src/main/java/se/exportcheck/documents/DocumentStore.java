package se.exportcheck.documents;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where the content of documents lies, named by its checksum, each region's apart. Content is there whole or not at
 * all, and is never changed. Every method throws {@link StoreAway} when the store cannot be reached or used.
 */
interface DocumentStore {

    /** Keeps a copy of the content, which has this checksum; when it returns the copy survives a crash. */
    void keep(String region, String checksum, Path content);

    boolean has(String region, String checksum);

    /** The content from its beginning; all of it has been read and found to have this checksum. */
    InputStream open(String region, String checksum);

    /** The checksums of all content that was kept before this time, so many at a time; some may be forgotten meanwhile. */
    void keptBefore(String region, Instant time, int atOnce, Consumer<List<String>> some);

    void forget(String region, String checksum);

    /** How many bytes more can be kept; a store that cannot say has room. */
    long room();
}
