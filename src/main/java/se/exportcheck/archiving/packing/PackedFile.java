package se.exportcheck.archiving.packing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.DocumentContent;

/**
 * A file of a package, with its checksum.
 *
 * @param id that the metadata name it by
 * @param path in the package
 * @param title what it is, in the words of the field
 * @param created when it came or was made
 */
record PackedFile(
        String id,
        String path,
        String title,
        String mediaType,
        long size,
        String sha256,
        Instant created,
        Content content) {

    /** Writes the file into the package. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static PackedFile of(String id, String path, String title, String mediaType, Instant created, byte[] bytes) {
        return new PackedFile(
                id, path, title, mediaType, bytes.length, sha256(bytes), created, out -> out.write(bytes));
    }

    static PackedFile of(Document document, String path, DocumentContent content) {
        return new PackedFile(
                "document-" + document.id(),
                path,
                document.name(),
                document.mediaType(),
                document.size(),
                document.sha256(),
                document.uploadedAt(),
                out -> {
                    try (var in = content.open()) {
                        in.transferTo(out);
                    }
                });
    }

    void writeTo(OutputStream out) {
        try {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
