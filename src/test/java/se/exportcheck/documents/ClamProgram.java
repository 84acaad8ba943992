package se.exportcheck.documents;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** ClamAV's own daemon as a program of its own, which knows one signature and fetches none. It answers once it is made. */
final class ClamProgram implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 50;

    private final Process process;
    private final Path said;
    private final int port;

    ClamProgram(Path program, Path folder) throws IOException, InterruptedException {
        var signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("tests.ndb"),
                "Eicar-Test-Signature:0:*:"
                        + HexFormat.of().formatHex(ClamDaemon.VIRUS.getBytes(StandardCharsets.US_ASCII))
                        + "\n");
        port = free();
        var settings = Files.writeString(folder.resolve("clamd.conf"), """
                Foreground yes
                TCPAddr 127.0.0.1
                TCPSocket %d
                DatabaseDirectory %s
                StreamMaxLength %d
                """.formatted(
                        port, signatures.toAbsolutePath(), ScannerContract.LARGEST));
        said = folder.resolve("said");
        process = new ProcessBuilder(program.toString(), "--config-file=" + settings.toAbsolutePath())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitAnswer();
    }

    /** Where Debian and others put it, whatever the path of whoever runs the tests. */
    static Optional<Path> installed() {
        var path = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.concat(path, Stream.of("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/sbin"))
                .map(folder -> Path.of(folder, "clamd"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                throw new IOException("clamd does not answer: " + Files.readString(said));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private boolean answers() {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
