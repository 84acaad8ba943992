package se.exportcheck.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.exportcheck.proof.Proof.Result;

/** The newest run of each proof as Markdown: one file each, and {@code RESULTS.md}, which holds them all. */
record Report(Path folder) {

    void write(Result result, String name) throws IOException {
        Files.createDirectories(folder.resolve("results"));
        Files.writeString(folder.resolve("results/" + name + ".md"), text(result, name));
        try (var files = Files.list(folder.resolve("results"))) {
            var parts = Stream.concat(
                    Stream.of(folder.resolve("results-intro.md")),
                    files.filter(file -> file.toString().endsWith(".md")).sorted());
            Files.writeString(
                    folder.resolve("RESULTS.md"), parts.map(Report::read).collect(Collectors.joining("\n")));
        }
    }

    private static String text(Result result, String name) {
        var table = result.checks().stream()
                .map(check -> "| %s | %s | %s |\n"
                        .formatted(check.name(), check.found(), check.holds() ? "holds" : "**fails**"))
                .collect(Collectors.joining());
        return """
                ## %s

                `./mvnw -Pproof verify -Dproof=%s`, %s, %d processors, Java %s. %s

                | What | Found | |
                | --- | --- | --- |
                %s""".formatted(
                        result.title(),
                        name,
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        result.run(),
                        table);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
