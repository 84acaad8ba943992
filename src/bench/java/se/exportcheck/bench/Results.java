package se.exportcheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.exportcheck.bench.Bench.Export;
import se.exportcheck.bench.Bench.Row;
import se.exportcheck.bench.Load.Outcome;
import se.exportcheck.site.Site;

/** A run as Markdown: one file for each size, and {@code RESULTS.md}, which holds them all. */
record Results(
        Site site,
        long cases,
        double load,
        Duration time,
        Duration start,
        List<Row> pages,
        List<Row> acts,
        List<Export> exports) {

    void write(Path folder) throws Exception {
        Files.createDirectories(folder.resolve("results"));
        Files.writeString(folder.resolve("results/%07d.md".formatted(cases)), text());
        try (var files = Files.list(folder.resolve("results"))) {
            var parts = Stream.concat(
                    Stream.of(Files.readString(folder.resolve("results-intro.md"))),
                    files.sorted().map(Results::read));
            Files.writeString(folder.resolve("RESULTS.md"), parts.collect(Collectors.joining("\n")));
        }
    }

    private String text() throws Exception {
        return "## %,d cases\n\n".formatted(cases).replace(',', ' ') + machine() + "\n" + table("Pages", pages) + "\n"
                + table("Acts", acts) + "\n" + files();
    }

    private String machine() throws Exception {
        return "%s, %d processors, load before the run %.1f%s; Java %s; PostgreSQL %s, %s in all. %d s for each load. Started in %.1f s.\n"
                .formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        load,
                        load > 1 ? " (it did other work beside, so times are longer than they need be)" : "",
                        Runtime.version().feature(),
                        one("show server_version"),
                        one("select pg_size_pretty(pg_database_size('exportcheck'))"),
                        time.toSeconds(),
                        start.toMillis() / 1000.0);
    }

    private String one(String sql) throws Exception {
        try (var database = site.database();
                var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String table(String what, List<Row> rows) {
        var header =
                "| %s | clients | p50 ms | p95 ms | p99 ms | per s | pgbench per s | ratio | SQL | buffers | KB sent | CPU ms, program | CPU ms, database | KB allocated | MiB resident | failed |\n"
                        .formatted(what);
        return header + "| --- |" + " ---: |".repeat(15) + "\n"
                + rows.stream()
                        .flatMap(row -> row.loads().stream().map(load -> line(row, load)))
                        .collect(Collectors.joining());
    }

    private static String line(Row row, Outcome load) {
        var limit = load.clients() == 8 ? row.limit() : java.util.OptionalDouble.empty();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | %.1f | %s | %s | %.1f | %.0f | %.1f | %.1f | %.1f | %.0f | %d | %d |\n",
                row.name(),
                load.clients(),
                load.p50(),
                load.p95(),
                load.p99(),
                load.perSecond(),
                limit.isPresent() ? String.format(Locale.ROOT, "%.0f", limit.getAsDouble()) : "",
                limit.isPresent() ? String.format(Locale.ROOT, "%.2f", load.perSecond() / limit.getAsDouble()) : "",
                load.statements(),
                load.buffers(),
                load.bytes() / 1024,
                load.programCpu(),
                load.databaseCpu(),
                load.allocated() / 1024,
                load.memory(),
                load.failures());
    }

    private String files() {
        return "| Files, read once from end to end | s | MB | MiB resident afterwards |\n| --- | ---: | ---: | ---: |\n"
                + exports.stream()
                        .map(export -> String.format(
                                Locale.ROOT,
                                "| %s | %.2f | %.2f | %d |\n",
                                export.name(),
                                export.took().toMillis() / 1000.0,
                                export.bytes() / 1e6,
                                export.memory()))
                        .collect(Collectors.joining());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
