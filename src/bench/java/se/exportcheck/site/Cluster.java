package se.exportcheck.site;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A PostgreSQL of its own in a folder, with the roles of the program.
 *
 * @param binaries where its commands are
 */
public record Cluster(Path folder, Path binaries, int port, String password) {

    public String jdbc(String user) {
        return "jdbc:postgresql://localhost:%d/exportcheck?user=%s".formatted(port, user);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbc("postgres"));
    }

    Connection connectTo(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:%d/%s?user=postgres".formatted(port, database));
    }

    public Path data() {
        return folder.resolve("database");
    }

    void make() throws IOException, InterruptedException {
        Files.createDirectories(data());
        if (isRoot()) {
            run(Map.of(), "chown", "postgres", data().toString());
        }
        run(
                Map.of(),
                binary(
                        "initdb",
                        "-D",
                        data().toString(),
                        "-A",
                        "trust",
                        "-U",
                        "postgres",
                        "-E",
                        "UTF8",
                        "--locale-provider=icu",
                        "--icu-locale=sv-SE"));
        var settings = Files.readString(Path.of("src/bench/postgresql.conf"));
        Files.writeString(data().resolve("postgresql.conf"), settings, StandardOpenOption.APPEND);
    }

    public void start() throws IOException, InterruptedException {
        var options = "-p %d -k /tmp".formatted(port);
        run(
                Map.of(),
                binary(
                        "pg_ctl",
                        "-D",
                        data().toString(),
                        "-l",
                        data().resolve("start.log").toString(),
                        "-w",
                        "-o",
                        options,
                        "start"));
    }

    void makeRoles() throws IOException, InterruptedException {
        run(
                Map.of(
                        "PGHOST",
                        "localhost",
                        "PGPORT",
                        String.valueOf(port),
                        "POSTGRES_USER",
                        "postgres",
                        "EXPORTCHECK_OWNER_PASSWORD",
                        password,
                        "EXPORTCHECK_APP_PASSWORD",
                        password,
                        "KEYCLOAK_DATABASE_PASSWORD",
                        password,
                        "PATH",
                        binaries + File.pathSeparator + System.getenv("PATH")),
                "bash",
                "docker/postgres/roles.sh");
    }

    /** Counts the statements. */
    void watch() throws SQLException {
        try (var database = connect();
                var statement = database.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
    }

    /** As a machine that loses its power: kill -9, of the server and of everything that it has started. */
    public void kill() throws IOException, InterruptedException {
        var server = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data().resolve("postmaster.pid")).getFirst()))
                .orElseThrow();
        var processes = Stream.concat(Stream.of(server), server.descendants()).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        for (var process : processes) {
            while (process.isAlive()) {
                Thread.sleep(5);
            }
        }
    }

    void stop() throws IOException, InterruptedException {
        run(Map.of(), binary("pg_ctl", "-D", data().toString(), "-m", "fast", "-w", "stop"));
    }

    /** PostgreSQL refuses to run as root, as which containers and build machines often do. */
    private String[] binary(String name, String... arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(binaries.resolve(name).toString());
        command.addAll(List.of(arguments));
        return command.toArray(String[]::new);
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private void run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("commands.log").toFile()));
        builder.environment().putAll(environment);
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("%s: see %s".formatted(List.of(command), folder.resolve("commands.log")));
        }
    }

    static Path findBinaries() throws IOException {
        var given = System.getProperty("postgresql", "");
        if (!given.isBlank()) {
            return Path.of(given);
        }
        var installed = Path.of("/usr/lib/postgresql");
        if (Files.exists(installed)) {
            try (var versions = Files.list(installed)) {
                return versions.max(Comparator.comparing((Path version) ->
                                Double.parseDouble(version.getFileName().toString())))
                        .orElseThrow()
                        .resolve("bin");
            }
        }
        throw new IllegalStateException("Say where PostgreSQL 15 or newer is: -Dpostgresql=/…/bin");
    }
}
