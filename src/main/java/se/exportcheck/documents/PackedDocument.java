package se.exportcheck.documents;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A document that is a zip archive inside, looked into without unpacking it anywhere. */
final class PackedDocument {

    private static final byte[] BEGINNING = {'P', 'K', 3, 4};
    private static final int MOST_ENTRIES = 5_000;
    private static final int LONGEST_LABEL = 1_000_000;
    private static final long ALWAYS_ALLOWED = 10_000_000;
    private static final long MOST_UNPACKED = 250_000_000;
    private static final int MOST_TIMES = 100;

    private PackedDocument() {}

    static Optional<UploadRefusal> refusal(FileType type, Path content) throws IOException {
        if (!beginsAsArchive(content)) {
            return Optional.of(UploadRefusal.CONTENT_DIFFERS);
        }
        try (var archive = new ZipFile(content.toFile())) {
            if (archive.size() > MOST_ENTRIES || unpacksTooFar(archive, Files.size(content))) {
                return Optional.of(UploadRefusal.PACKED_TOO_TIGHT);
            }
            if (!isLabelled(type, archive)) {
                return Optional.of(UploadRefusal.CONTENT_DIFFERS);
            }
            return archive.stream().anyMatch(PackedDocument::isProgram)
                    ? Optional.of(UploadRefusal.MACROS)
                    : Optional.empty();
        } catch (ZipException | EOFException damaged) {
            return Optional.of(UploadRefusal.CONTENT_DIFFERS);
        }
    }

    private static boolean beginsAsArchive(Path content) throws IOException {
        try (var in = Files.newInputStream(content)) {
            return Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING);
        }
    }

    /** Counts what comes out, since what the archive says of itself may be false; stops when it is too much. */
    private static boolean unpacksTooFar(ZipFile archive, long packed) throws IOException {
        var left = Math.max(ALWAYS_ALLOWED, Math.min(MOST_UNPACKED, packed * MOST_TIMES));
        var buffer = new byte[1 << 16];
        for (var entry : archive.stream().toList()) {
            try (var in = archive.getInputStream(entry)) {
                left -= length(in, buffer, left);
            }
            if (left < 0) {
                return true;
            }
        }
        return false;
    }

    private static long length(InputStream in, byte[] buffer, long most) throws IOException {
        long length = 0;
        for (int read = in.read(buffer); read >= 0 && length <= most; read = in.read(buffer)) {
            length += read;
        }
        return length;
    }

    /** Each format says in one of its entries what it is; templates and documents with macros say something else. */
    private static boolean isLabelled(FileType type, ZipFile archive) throws IOException {
        return switch (type) {
            case DOCX, XLSX -> label(archive, "[Content_Types].xml").contains("\"" + type.mediaType() + ".main+xml\"");
            case ODT, ODS -> label(archive, "mimetype").strip().equals(type.mediaType());
            case PDF, PNG, JPEG -> false;
        };
    }

    private static String label(ZipFile archive, String name) throws IOException {
        var entry = archive.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var in = archive.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_LABEL), StandardCharsets.UTF_8).replace('\'', '"');
        }
    }

    private static boolean isProgram(ZipEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/");
    }
}
