package se.exportcheck.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the content of documents lies: in files named by their checksum, each region's in a folder of its own. A file
 * is there whole or not at all, and is never written again.
 */
@ApplicationScoped
class DocumentStore {

    private static final int FOLDER_NAME = 2;

    private final Path folder;

    DocumentStore(@ConfigProperty(name = "exportcheck.documents.folder") Path folder) {
        this.folder = folder;
    }

    static String checksum(Path content) {
        var digest = sha256();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(content, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Keeps a copy of the content, which has this checksum; when it returns the copy survives a crash. */
    void keep(String region, String checksum, Path content) {
        var directory = directory(region, checksum);
        try {
            Files.createDirectories(directory);
            var unfinished = directory.resolve("." + UUID.randomUUID());
            try {
                copy(content, unfinished);
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
            throw new UncheckedIOException("A document could not be kept", e);
        }
    }

    private static void copy(Path content, Path copy) throws IOException {
        try (var out = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Files.copy(content, Channels.newOutputStream(out));
            out.force(true);
        }
    }

    /** The new name in a folder survives a crash only when the folder is written too; Windows neither can nor needs it. */
    private static void force(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var opened = FileChannel.open(directory, StandardOpenOption.READ)) {
                opened.force(true);
            }
        }
    }

    /** The file with the content. */
    Path find(String region, String checksum) {
        var place = place(region, checksum);
        if (!Files.isRegularFile(place)) {
            throw new IllegalStateException("The document " + checksum + " is missing in the store");
        }
        return place;
    }

    /** The file with the content, if it is there still. */
    Optional<Path> lookFor(String region, String checksum) {
        return Optional.of(place(region, checksum)).filter(Files::isRegularFile);
    }

    /** The checksums of all content that was kept before this time, so many at a time. */
    void keptBefore(String region, Instant time, int atOnce, Consumer<List<String>> some) {
        var place = folder.resolve(region);
        if (!Files.isDirectory(place)) {
            return;
        }
        try (Stream<Path> files = Files.find(
                place,
                FOLDER_NAME,
                (file, attributes) -> attributes.isRegularFile()
                        && attributes.lastModifiedTime().toInstant().isBefore(time))) {
            files.map(file -> file.getFileName().toString())
                    .gather(Gatherers.windowFixed(atOnce))
                    .forEach(some);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(String region, String checksum) {
        try {
            Files.deleteIfExists(place(region, checksum));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(String region, String checksum) {
        return directory(region, checksum).resolve(checksum);
    }

    private Path directory(String region, String checksum) {
        return folder.resolve(region).resolve(checksum.substring(0, FOLDER_NAME));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
