package se.exportcheck.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** In files of a folder, of a disk that is backed up together with the database. */
class FolderStore implements DocumentStore {

    private static final int FOLDER_NAME = 2;

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(String region, String checksum, Path content) {
        var directory = directory(region, checksum);
        try {
            Files.createDirectories(directory);
            var unfinished = directory.resolve("." + UUID.randomUUID());
            try {
                copy(content, unfinished, checksum);
                Files.move(
                        unfinished,
                        directory.resolve(checksum),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            force(directory);
        } catch (IOException e) {
            throw away(e);
        }
    }

    private void copy(Path content, Path copy, String checksum) throws IOException {
        try (var in = Files.newInputStream(content);
                var out = create(copy)) {
            if (!Checksum.copy(in, Channels.newOutputStream(out)).equals(checksum)) {
                throw new IllegalArgumentException("The content does not have the checksum " + checksum);
            }
            out.force(true);
        }
    }

    /** The file that content is written to before it has its name; by itself, so that a test can fill the disk. */
    FileChannel create(Path unfinished) throws IOException {
        return FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** The new name in a folder survives a crash only when the folder is written too; Windows neither can nor needs it. */
    private static void force(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var opened = FileChannel.open(directory, StandardOpenOption.READ)) {
                opened.force(true);
            }
        }
    }

    @Override
    public boolean has(String region, String checksum) {
        demandFolder();
        return Files.isRegularFile(place(region, checksum));
    }

    @Override
    public InputStream open(String region, String checksum) {
        demandFolder();
        try {
            return verified(FileChannel.open(place(region, checksum)), checksum);
        } catch (NoSuchFileException missing) {
            throw LostContent.missing(checksum);
        } catch (IOException e) {
            throw away(e);
        }
    }

    /** The same file is read twice: nothing of a damaged one is given to anybody. */
    private static InputStream verified(FileChannel file, String checksum) throws IOException {
        var in = Channels.newInputStream(file);
        try {
            if (!Checksum.copy(in, OutputStream.nullOutputStream()).equals(checksum)) {
                throw LostContent.damaged(checksum);
            }
            file.position(0);
            return in;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public void keptBefore(String region, Instant time, int atOnce, Consumer<List<String>> some) {
        var place = folder.resolve(region);
        if (!Files.isDirectory(place)) {
            return;
        }
        try (Stream<Path> files = Files.find(
                place,
                FOLDER_NAME,
                (file, attributes) -> attributes.isRegularFile()
                        && attributes.lastModifiedTime().toInstant().isBefore(time))) {
            files.peek(FolderStore::deleteUnfinished)
                    .map(file -> file.getFileName().toString())
                    .filter(Checksum::isOne)
                    .gather(Gatherers.windowFixed(atOnce))
                    .forEach(some);
        } catch (IOException e) {
            throw away(e);
        }
    }

    /** What a crash left half written, which nobody has been told of. */
    private static void deleteUnfinished(Path file) {
        if (file.getFileName().toString().startsWith(".")) {
            delete(file);
        }
    }

    @Override
    public void forget(String region, String checksum) {
        delete(place(region, checksum));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw away(e);
        }
    }

    @Override
    public long room() {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new StoreAway("Nothing can be written in " + folder);
            }
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw away(e);
        }
    }

    /** Without it a disk that is not mounted would seem to be a store that has lost everything. */
    private void demandFolder() {
        if (!Files.isDirectory(folder)) {
            throw new StoreAway("There is no folder " + folder);
        }
    }

    private static StoreAway away(IOException cause) {
        return new StoreAway("The folder of documents cannot be used", cause);
    }

    private Path place(String region, String checksum) {
        return directory(region, checksum).resolve(checksum);
    }

    private Path directory(String region, String checksum) {
        return folder.resolve(region).resolve(checksum.substring(0, FOLDER_NAME));
    }
}
