package se.exportcheck.documents;

import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** ClamAV's daemon, which is sent a file in pieces over TCP (INSTREAM) and answers with what it found. */
@Singleton
public class ClamAv implements Scanner {

    /** What the daemon is sent. */
    private interface Question {
        void put(DataOutputStream out) throws IOException;
    }

    private static final String NONE = "none";
    private static final int PIECE = 64 * 1024;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 120_000;
    private static final int PING_MILLIS = 2_000;
    private static final int LONGEST_ANSWER = 4_096;
    private static final String CLEAN = "stream: OK";
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");

    private final String address;

    /** @param address host and port of the daemon, or {@code none} */
    public ClamAv(@ConfigProperty(name = "exportcheck.scanner") String address) {
        if (!address.equals(NONE) && !address.matches("[^:]+:\\d{1,5}")) {
            throw new IllegalArgumentException("exportcheck.scanner is neither none nor host:port: " + address);
        }
        this.address = address;
    }

    @Override
    public boolean isThere() {
        return !address.equals(NONE);
    }

    @Override
    public boolean answers() {
        try {
            return ask(PING_MILLIS, out -> out.write("zPING\0".getBytes(StandardCharsets.US_ASCII)))
                    .equals("PONG");
        } catch (IOException away) {
            return false;
        }
    }

    @Override
    public Optional<String> findingIn(InputStream content) throws IOException {
        return finding(ask(ANSWER_MILLIS, out -> send(content, out)));
    }

    private String ask(int patience, Question question) throws IOException {
        var colon = address.indexOf(':');
        var daemon = new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        try (var socket = new Socket()) {
            socket.setSoTimeout(patience);
            socket.connect(daemon, Math.min(patience, CONNECT_MILLIS));
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            question.put(out);
            out.flush();
            var answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
            return answer.replace("\0", "").strip();
        }
    }

    /** Each piece is preceded by its length; a length of nothing ends the file. */
    private static void send(InputStream content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var piece = new byte[PIECE];
        for (int read = content.readNBytes(piece, 0, PIECE); read > 0; read = content.readNBytes(piece, 0, PIECE)) {
            out.writeInt(read);
            out.write(piece, 0, read);
        }
        out.writeInt(0);
    }

    private static Optional<String> finding(String said) throws IOException {
        var found = FOUND.matcher(said);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        if (said.equals(CLEAN)) {
            return Optional.empty();
        }
        throw new IOException("The scanner could not check a file: " + said);
    }
}
