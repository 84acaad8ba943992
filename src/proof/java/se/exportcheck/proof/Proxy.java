package se.exportcheck.proof;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import se.exportcheck.site.Program;
import se.exportcheck.site.Site;

/**
 * A proxy before the instances, as simple as one can be: asks each twice a second on its management port whether it is ready,
 * gives the requests to those that are, one after the other, and never tries anything twice.
 */
final class Proxy implements AutoCloseable {

    private static final int LOOK_EVERY = 500;
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");
    private static final Pattern CONNECTION = Pattern.compile("(?im)^connection:.*\r\n");

    private final List<Program> instances;
    private final ServerSocket door;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger turn = new AtomicInteger();
    private volatile List<Program> ready = List.of();

    Proxy(List<Program> instances) throws IOException {
        this.instances = instances;
        door = new ServerSocket(Site.freePort(), 200, InetAddress.getLoopbackAddress());
        look();
        threads.submit(this::watch);
        threads.submit(this::listen);
    }

    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    /** How many may be given requests now. */
    int ready() {
        return ready.size();
    }

    private void watch() {
        try {
            while (!door.isClosed()) {
                look();
                Thread.sleep(LOOK_EVERY);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        ready = instances.stream().filter(Proxy::isReady).toList();
    }

    private static boolean isReady(Program instance) {
        try {
            return instance.isReady();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var browser = door.accept();
                threads.submit(() -> pass(browser));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** One request on each connection: a browser that gets no answer sees the connection end. */
    private void pass(Socket browser) {
        try (browser) {
            var asked = request(new BufferedInputStream(browser.getInputStream()));
            var chosen = ready;
            if (asked.length == 0 || chosen.isEmpty()) {
                return;
            }
            var instance = chosen.get(Math.floorMod(turn.getAndIncrement(), chosen.size()));
            try (var program = new Socket(InetAddress.getLoopbackAddress(), instance.port())) {
                program.getOutputStream().write(asked);
                program.getInputStream().transferTo(browser.getOutputStream());
            }
        } catch (IOException broken) {
            // The browser counts what it was not answered.
        }
    }

    private static byte[] request(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        for (var next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            if (next == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                break;
            }
        }
        var said = head.toString(StandardCharsets.ISO_8859_1);
        if (said.isEmpty()) {
            return new byte[0];
        }
        var length = LENGTH.matcher(said);
        var whole = new ByteArrayOutputStream();
        var once = CONNECTION.matcher(said).replaceAll("");
        whole.write(once.substring(0, once.length() - 2).getBytes(StandardCharsets.ISO_8859_1));
        whole.write("Connection: close\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        whole.write(in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0));
        return whole.toByteArray();
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
