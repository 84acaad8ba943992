package se.exportcheck.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much room is left where the content of documents lies. */
@ApplicationScoped
public class DocumentRoom {

    private final Path folder;
    private final long least;

    DocumentRoom(
            @ConfigProperty(name = "exportcheck.documents.folder") Path folder,
            @ConfigProperty(name = "exportcheck.documents.least-room") long least) {
        this.folder = folder;
        this.least = least;
    }

    /** Whether fewer bytes are left than there should be, or nothing can be written there at all. */
    public boolean isScarce() {
        try {
            Files.createDirectories(folder);
            return !Files.isWritable(folder) || Files.getFileStore(folder).getUsableSpace() < least;
        } catch (IOException away) {
            return true;
        }
    }
}
