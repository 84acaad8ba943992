package se.exportcheck.site;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** A PostgreSQL with so many cases, kept in a folder of {@code target}, and the packaged program before it. */
public final class Site implements AutoCloseable {

    public static final String PASSWORD = "only-for-benchmarks-and-for-proofs";

    /** As files: a copy by the log sets the sequences back when the server is killed soon after. */
    private static final String COPY = "create database %s template %s owner exportcheck_owner strategy file_copy";

    private final Path folder;
    private final Cluster cluster;
    private final String provider;
    private final Program program;

    private Site(Path folder, String provider) throws IOException {
        this.folder = folder;
        this.cluster = new Cluster(folder, Cluster.findBinaries(), freePort(), PASSWORD);
        this.provider = provider;
        this.program = program("program", Map.of());
    }

    /**
     * Makes it when there is none, which takes minutes; one that is there is used again as it was left.
     *
     * @param name of its folder in {@code target}
     * @param toDo so many of the cases are there to be signed, and as many to be decided
     * @param provider where people sign in
     */
    public static Site with(String name, long cases, long toDo, String provider) throws Exception {
        var folder = Path.of("target", name).toAbsolutePath();
        var site = new Site(folder, provider);
        var filled = folder.resolve("filled");
        if (Files.exists(filled)) {
            site.cluster.start();
        } else {
            Files.createDirectories(folder.resolve("documents"));
            try {
                site.make(cases, toDo);
            } catch (Exception failed) {
                site.close();
                throw failed;
            }
            Files.createFile(filled);
        }
        site.cluster.watch();
        return site;
    }

    private void make(long cases, long toDo) throws Exception {
        cluster.make();
        cluster.start();
        cluster.makeRoles();
        makeDemonstration();
        if (cases > 0) {
            Fill.fill(cluster.jdbc("postgres"), cases, toDo, 1);
        }
    }

    /** As it was when it had been made; nobody may be connected. */
    public void restore() throws SQLException {
        try (var server = cluster.connectTo("postgres");
                var statement = server.createStatement()) {
            try (var kept = statement.executeQuery("select from pg_database where datname = 'made'")) {
                if (!kept.next()) {
                    statement.execute(COPY.formatted("made", "exportcheck"));
                    return;
                }
            }
            statement.execute("drop database if exists exportcheck with (force)");
            statement.execute(COPY.formatted("exportcheck", "made"));
        }
    }

    private void makeDemonstration() throws Exception {
        var maker = program("program", Map.of("EXPORTCHECK_DEMO_CASES", "true", "EXPORTCHECK_CLOCKWORK", "true"));
        maker.start();
        maker.stop();
    }

    public Program program() {
        return program;
    }

    public Path folder() {
        return folder;
    }

    public Cluster cluster() {
        return cluster;
    }

    public Connection database() throws SQLException {
        return cluster.connect();
    }

    /** Another instance of the program before the same database, not yet started. */
    public Program program(String name, Map<String, String> otherwise) throws IOException {
        var settings = new HashMap<>(settings());
        settings.putAll(otherwise);
        return new Program(folder.resolve(name + ".log"), settings);
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://localhost:%d/exportcheck".formatted(cluster.port())),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", "exportcheck_app"),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", PASSWORD),
                Map.entry("QUARKUS_FLYWAY_USERNAME", "exportcheck_owner"),
                Map.entry("QUARKUS_FLYWAY_PASSWORD", PASSWORD),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", provider),
                Map.entry("QUARKUS_OIDC_CLIENT_ID", "exportcheck"),
                Map.entry("QUARKUS_OIDC_CREDENTIALS_SECRET", PASSWORD),
                Map.entry("QUARKUS_MAILER_MOCK", "true"),
                Map.entry("QUARKUS_MAILER_FROM", "exportcheck@example.com"),
                Map.entry(
                        "EXPORTCHECK_DOCUMENTS_FOLDER",
                        folder.resolve("documents").toString()),
                Map.entry("EXPORTCHECK_DEMO", "true"),
                Map.entry("EXPORTCHECK_DEMO_CASES", "false"),
                // Background work would be counted among the pages' statements, and everybody comes from one address.
                Map.entry("EXPORTCHECK_CLOCKWORK", "false"),
                Map.entry("EXPORTCHECK_RATES_SIGN_INS", "0"),
                Map.entry("EXPORTCHECK_HTTPS", "false"));
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        program.close();
        cluster.stop();
    }
}
