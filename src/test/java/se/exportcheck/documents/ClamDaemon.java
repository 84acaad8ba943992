package se.exportcheck.documents;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks the protocol of ClamAV's daemon: INSTREAM, pieces with their lengths, and its answers. It knows one virus. */
public final class ClamDaemon implements AutoCloseable {

    /** In two parts, so that no scanner finds it in this file. */
    static final String VIRUS = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;
    private final int largest;
    private final List<Integer> pieces = new CopyOnWriteArrayList<>();

    ClamDaemon() throws IOException {
        this(100_000_000);
    }

    /** @param largest how much it takes of a file, in bytes */
    ClamDaemon(int largest) throws IOException {
        this.largest = largest;
        server = new ServerSocket(0);
        Thread.ofVirtual().start(this::serve);
    }

    /** An address that is bound and not listened to: nobody answers there, and nobody else can come to do so meanwhile. */
    public static Socket nobody() throws IOException {
        var bound = new Socket();
        bound.bind(new InetSocketAddress(0));
        return bound;
    }

    int port() {
        return server.getLocalPort();
    }

    /** The lengths of all pieces that came. */
    List<Integer> pieces() {
        return pieces;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                answer(socket);
            } catch (IOException hungUp) {
                // the next one may be better
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var command = new ByteArrayOutputStream();
        for (int letter = in.read(); letter > 0; letter = in.read()) {
            command.write(letter);
        }
        var said = said(command.toString(StandardCharsets.US_ASCII), in);
        socket.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    private String said(String command, DataInputStream in) throws IOException {
        return command.equals("zPING") ? "PONG" : command.equals("zINSTREAM") ? stream(in) : "UNKNOWN COMMAND";
    }

    private String stream(DataInputStream in) throws IOException {
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            pieces.add(length);
            content.write(in.readNBytes(length));
        }
        if (content.size() > largest) {
            return "INSTREAM size limit exceeded. ERROR";
        }
        return content.toString(StandardCharsets.ISO_8859_1).contains(VIRUS)
                ? "stream: Eicar-Test-Signature FOUND"
                : "stream: OK";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
