package se.exportcheck.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** Which files are taken in: what the name promises must be what the content is, and nothing besides. */
public final class UploadRules {

    public static final long LARGEST = 25_000_000;

    private static final int HEAD = 64 * 1024;
    private static final int MARKED = 1024;
    private static final Tika TIKA = new Tika();
    private static final List<String> PROGRAMS = List.of("<html", "<script", "<!doctype", "<svg", "<?php");

    private UploadRules() {}

    public static Optional<UploadRefusal> refusal(Upload upload) {
        var size = upload.size();
        if (size == 0) {
            return Optional.of(UploadRefusal.EMPTY);
        }
        if (size > LARGEST) {
            return Optional.of(UploadRefusal.TOO_LARGE);
        }
        return FileType.ofExtension(upload.extension())
                .map(type -> refusal(type, upload.content()))
                .orElse(Optional.of(UploadRefusal.TYPE_NOT_ALLOWED));
    }

    private static Optional<UploadRefusal> refusal(FileType type, Path content) {
        try {
            return switch (type) {
                case PDF, PNG, JPEG -> refusalOfPlain(type, content);
                case DOCX, XLSX, ODT, ODS -> PackedDocument.refusal(type, content);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<UploadRefusal> refusalOfPlain(FileType type, Path content) throws IOException {
        var head = head(content);
        var start = new String(head, 0, Math.min(head.length, MARKED), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (!TIKA.detect(head).equals(type.mediaType()) || (type == FileType.PDF && !start.startsWith("%pdf-"))) {
            return Optional.of(UploadRefusal.CONTENT_DIFFERS);
        }
        var other = PROGRAMS.stream().anyMatch(start::contains) || (type != FileType.PDF && start.contains("%pdf-"));
        return other || isArchive(content) ? Optional.of(UploadRefusal.TWO_TYPES) : Optional.empty();
    }

    private static byte[] head(Path content) throws IOException {
        try (var in = Files.newInputStream(content)) {
            return in.readNBytes(HEAD);
        }
    }

    /** A zip archive is read from its end, so that any file can be one as well. */
    private static boolean isArchive(Path content) {
        try (var archive = new ZipFile(content.toFile())) {
            return archive.size() > 0;
        } catch (IOException none) {
            return false;
        }
    }
}
