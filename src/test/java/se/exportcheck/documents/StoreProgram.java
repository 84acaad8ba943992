package se.exportcheck.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** An S3-compatible store as a program of its own, at a port that it chose itself. It answers once it is made. */
final class StoreProgram implements AutoCloseable {

    static final String KEY = "key-of-tests";
    static final String SECRET = "secret-of-tests";

    private static final Path JARS = Path.of("target/stores");
    private static final Pattern S3MOCK_ANSWERS = Pattern.compile("Tomcat started on ports .*?(\\d+) \\(http\\)");
    private static final Pattern S3PROXY_ANSWERS =
            Pattern.compile("Started .*ServerConnector.*127\\.0\\.0\\.1:(\\d+)}");
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final List<String> said = new ArrayList<>();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private StoreProgram(Pattern answers, String jar, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                JARS.resolve(jar).toString()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Thread.ofVirtual().start(() -> listen(answers));
    }

    static StoreProgram s3mock() throws IOException {
        return new StoreProgram(
                S3MOCK_ANSWERS,
                "s3mock.jar",
                "--server.port=0",
                "--com.adobe.testing.s3mock.httpPort=0",
                "--com.adobe.testing.s3mock.max-payload-size=40MB");
    }

    static StoreProgram s3proxy(Path folder) throws IOException {
        var settings = """
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                s3proxy.endpoint=http://127.0.0.1:0
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(
                KEY, SECRET, Files.createDirectories(folder.resolve("kept")).toAbsolutePath());
        var file = Files.writeString(folder.resolve("s3proxy.properties"), settings);
        return new StoreProgram(S3PROXY_ANSWERS, "s3proxy.jar", "--properties", file.toString());
    }

    private void listen(Pattern answers) {
        try (var lines = process.inputReader()) {
            read(lines, answers);
            port.completeExceptionally(new IllegalStateException("It has ended: " + said));
        } catch (IOException | UncheckedIOException e) {
            port.completeExceptionally(e);
        }
    }

    private void read(BufferedReader lines, Pattern answers) {
        lines.lines().forEach(line -> {
            if (!port.isDone()) {
                said.add(line);
                answers.matcher(line).results().forEach(found -> port.complete(Integer.valueOf(found.group(1))));
            }
        });
    }

    /** Waits until it answers. */
    URI address() {
        return URI.create("http://127.0.0.1:"
                + port.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
