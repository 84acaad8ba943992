package se.exportcheck.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 of content, in hexadecimal: the name that it is kept by. */
final class Checksum {

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}");

    private Checksum() {}

    static boolean isOne(String name) {
        return WRITTEN.matcher(name).matches();
    }

    static String of(Path content) {
        try (var in = Files.newInputStream(content)) {
            return copy(in, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies all that is left to be read; the checksum of that. Closes neither. */
    static String copy(InputStream in, OutputStream out) throws IOException {
        var digest = sha256();
        in.transferTo(new DigestOutputStream(out, digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The same checksum as it is written in headers. */
    static String inBase64(String checksum) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(checksum));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
