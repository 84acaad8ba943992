package se.exportcheck.archiving.packing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A package on disk: its checksum is kept before it is sent, and it may be large. It is gone when it has been sent. */
record PackageFile(Path place, String sha256, long size) {

    static PackageFile of(PackedCase packed) {
        try {
            var place = Files.createTempFile("archive-package-", ".zip");
            var digest = MessageDigest.getInstance("SHA-256");
            try (var out = new DigestOutputStream(Files.newOutputStream(place), digest)) {
                packed.writeTo(out);
            }
            return new PackageFile(place, HexFormat.of().formatHex(digest.digest()), Files.size(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void sendTo(OutputStream out) throws IOException {
        try {
            Files.copy(place, out);
        } finally {
            Files.deleteIfExists(place);
        }
    }
}
