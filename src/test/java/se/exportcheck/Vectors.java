package se.exportcheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The examples of the domain brief, in files, for tests that need all rows of one at once. */
public final class Vectors {

    private Vectors() {}

    /** The cells of each row; only of files without commas within cells. */
    public static Stream<String[]> rows(String file) {
        return lines(file).stream()
                .skip(1)
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(",", -1));
    }

    public static String text(String file) {
        return String.join("\n", lines(file));
    }

    private static List<String> lines(String file) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Vectors.class.getResourceAsStream("/vectors/" + file)), UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
