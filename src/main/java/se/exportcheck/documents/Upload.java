package se.exportcheck.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that somebody has sent, not yet taken in.
 *
 * @param name as it was sent, without path and invisible characters
 * @param content where the content lies until the request is over
 */
public record Upload(String name, Path content) {

    public Upload {
        name = FileName.of(name).value();
    }

    public long size() {
        try {
            return Files.size(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String extension() {
        return new FileName(name).extension();
    }
}
