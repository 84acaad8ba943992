package se.exportcheck.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL with so many cases, kept in {@code target/bench}, and the packaged program before it. */
final class Site implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String PASSWORD = "bench-only";

    final Path folder;
    final int port = freePort();
    final Cluster cluster;
    private final int managementPort = freePort();
    private final Provider provider;
    private Process program;

    private Site(Path folder, Provider provider) throws IOException {
        this.folder = folder;
        this.cluster = new Cluster(folder, Cluster.findBinaries(), freePort(), PASSWORD);
        this.provider = provider;
    }

    /** Makes it when there is none, which takes minutes; one that is there is measured again as it was left. */
    static Site with(long cases, Provider provider) throws Exception {
        var folder = Path.of("target", "bench", String.valueOf(cases)).toAbsolutePath();
        var site = new Site(folder, provider);
        var filled = folder.resolve("filled");
        if (Files.exists(filled)) {
            site.cluster.start();
        } else {
            Files.createDirectories(folder.resolve("documents"));
            site.cluster.make();
            site.cluster.start();
            site.cluster.makeRoles();
            site.startProgram(true);
            site.stopProgram();
            Fill.fill(site.cluster.jdbc("postgres"), cases, 1);
            Files.createFile(filled);
        }
        site.cluster.watch();
        return site;
    }

    String address() {
        return "http://localhost:" + port;
    }

    Connection database() throws SQLException {
        return cluster.connect();
    }

    /** A figure of the program's metrics, summed over its tags. */
    double metric(String name) throws IOException, InterruptedException {
        return get("/q/metrics")
                .lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** What the program has used of the processor by now. */
    Duration programCpu() {
        return program.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Resident memory of the program, in MiB; nothing where the system does not say. */
    long programMemory() throws IOException {
        var status = Path.of("/proc", String.valueOf(program.pid()), "status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0);
    }

    /** Starts the packaged program, as it runs in production, and waits until it answers; how long that took. */
    Duration startProgram(boolean demoCases) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java, "-Xmx512m", "-XX:+UseParallelGC", "-jar", "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("program.log").toFile());
        builder.environment().putAll(settings(demoCases));
        var began = System.nanoTime();
        program = builder.start();
        while (!isReady()) {
            if (!program.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException("The program did not start: see " + folder.resolve("program.log"));
            }
            Thread.sleep(100);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    void stopProgram() throws InterruptedException {
        program.destroy();
        program.waitFor(1, TimeUnit.MINUTES);
    }

    private Map<String, String> settings(boolean demoCases) {
        return Map.ofEntries(
                Map.entry(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://localhost:%d/exportcheck".formatted(cluster.port())),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", "exportcheck_app"),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", PASSWORD),
                Map.entry("QUARKUS_FLYWAY_USERNAME", "exportcheck_owner"),
                Map.entry("QUARKUS_FLYWAY_PASSWORD", PASSWORD),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", provider.address()),
                Map.entry("QUARKUS_OIDC_CLIENT_ID", "exportcheck"),
                Map.entry("QUARKUS_OIDC_CREDENTIALS_SECRET", PASSWORD),
                Map.entry("QUARKUS_MAILER_MOCK", "true"),
                Map.entry("QUARKUS_MAILER_FROM", "exportcheck@example.com"),
                Map.entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
                Map.entry("QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort)),
                Map.entry(
                        "EXPORTCHECK_DOCUMENTS_FOLDER",
                        folder.resolve("documents").toString()),
                Map.entry("EXPORTCHECK_DEMO", "true"),
                Map.entry("EXPORTCHECK_DEMO_CASES", String.valueOf(demoCases)),
                // Background work would be counted among the pages' statements, and everybody comes from one address.
                Map.entry("EXPORTCHECK_CLOCKWORK", String.valueOf(demoCases)),
                Map.entry("EXPORTCHECK_RATES_SIGN_INS", "0"),
                Map.entry("EXPORTCHECK_HTTPS", "false"));
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get("/q/health/ready").contains("\"UP\"");
        } catch (IOException e) {
            return false;
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + path))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (program != null && program.isAlive()) {
            stopProgram();
        }
        cluster.stop();
    }
}
