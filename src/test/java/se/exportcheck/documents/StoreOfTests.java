package se.exportcheck.documents;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A folder that a test can send away, or fill the disk of, and that it must bring back. */
@Alternative
@Priority(1)
@Singleton
class StoreOfTests implements DocumentStore {

    private final DocumentStore folder;
    private volatile boolean away;
    private volatile boolean full;

    StoreOfTests(@ConfigProperty(name = "exportcheck.documents.folder") Path folder) {
        this.folder = new FolderStore(folder) {
            @Override
            FileChannel create(Path unfinished) throws IOException {
                return full ? fullDisk(unfinished) : super.create(unfinished);
            }
        };
    }

    /** A file that has taken in a little when there is no room for more: Linux has a device that is always full. */
    static FileChannel fullDisk(Path unfinished) throws IOException {
        Files.writeString(unfinished, "half");
        return FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE);
    }

    void fillUp() {
        full = true;
    }

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
        full = false;
    }

    private DocumentStore reached() {
        if (away) {
            throw new StoreAway("A test has sent it away");
        }
        return folder;
    }

    @Override
    public void keep(String region, String checksum, Path content) {
        reached().keep(region, checksum, content);
    }

    @Override
    public boolean has(String region, String checksum) {
        return reached().has(region, checksum);
    }

    @Override
    public InputStream open(String region, String checksum) {
        return reached().open(region, checksum);
    }

    @Override
    public void keptBefore(String region, Instant time, int atOnce, Consumer<List<String>> some) {
        reached().keptBefore(region, time, atOnce, some);
    }

    @Override
    public void forget(String region, String checksum) {
        reached().forget(region, checksum);
    }

    @Override
    public long room() {
        return full ? 0 : reached().room();
    }
}
