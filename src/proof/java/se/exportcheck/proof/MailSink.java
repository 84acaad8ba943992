package se.exportcheck.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A mail server that takes everything and remembers under which Message-ID. */
final class MailSink implements AutoCloseable {

    private static final String MESSAGE_ID = "message-id:";

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentLinkedQueue<String> taken = new ConcurrentLinkedQueue<>();

    MailSink() throws IOException {
        threads.submit(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Of each mail that was taken, as often as it was. */
    List<String> messageIds() {
        return List.copyOf(taken);
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                threads.submit(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                var out = new java.io.OutputStreamWriter(caller.getOutputStream(), StandardCharsets.UTF_8)) {
            say(out, "220 ready");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var word = line.split(" ", 2)[0].toUpperCase(java.util.Locale.ROOT);
                switch (word) {
                    case "DATA" -> {
                        say(out, "354 go on");
                        var id = read(in);
                        taken.add(id);
                        say(out, "250 taken");
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 ok");
                }
            }
        } catch (IOException gone) {
            // Whoever was killed in the middle of a mail has not sent it.
        }
    }

    /** The mail's Message-ID, once all of it is there. */
    private static String read(BufferedReader in) throws IOException {
        var id = "";
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("The mail has no end");
            }
            if (line.toLowerCase(java.util.Locale.ROOT).startsWith(MESSAGE_ID)) {
                id = line.substring(MESSAGE_ID.length()).strip();
            }
        }
        return id;
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
