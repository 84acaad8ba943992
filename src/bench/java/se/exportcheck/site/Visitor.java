package se.exportcheck.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Somebody at a browser: keeps cookies, follows redirects, reads pages and sends their forms. */
public final class Visitor {

    /**
     * What came.
     *
     * @param bytes as they were sent, compressed
     */
    public record Answer(int status, URI address, String text, long bytes) {

        /** A hidden field of the page. */
        public String field(String name) {
            var field = Pattern.compile("name=\"%s\" value=\"([^\"]*)\"".formatted(name))
                    .matcher(text);
            if (!field.find()) {
                throw new IllegalStateException(
                        "No field %s at %s, which answered %d".formatted(name, address, status));
            }
            return field.group(1);
        }
    }

    /** What the program itself answered, and where it sends the browser. */
    public record Reply(int status, String location, String text) {}

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int REDIRECTS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI program;
    private final String person;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    private Visitor(String program, String person) {
        this.program = URI.create(program);
        this.person = person;
    }

    /** Signs in by the code flow, as everybody does. */
    public static Visitor signedIn(String program, String person) throws IOException, InterruptedException {
        var visitor = notYet(program, person);
        visitor.demand(visitor.open("/sign-in"));
        return visitor;
    }

    /** Is signed in once they have opened a page that takes it. */
    public static Visitor notYet(String program, String person) {
        return new Visitor(program, person);
    }

    public Answer open(String path) throws IOException, InterruptedException {
        return follow(request(program.resolve(path)).GET().build());
    }

    /** Reads a file and keeps nothing of it. */
    public long download(String path) throws IOException, InterruptedException {
        var answer = CLIENT.send(request(program.resolve(path)).GET().build(), BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("%s answered %d".formatted(path, answer.statusCode()));
            }
            var bytes = 0L;
            var buffer = new byte[1 << 16];
            for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes += read;
            }
            return bytes;
        }
    }

    public Answer send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return follow(form(path, fields));
    }

    private HttpRequest form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return request(program.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", program.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** Sends a form and follows nothing: what the program itself answers. */
    public Reply post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return reply(form(path, fields));
    }

    /** Asks for a page and follows nothing. */
    public Reply get(String path) throws IOException, InterruptedException {
        return reply(request(program.resolve(path)).timeout(PATIENCE).GET().build());
    }

    private Reply reply(HttpRequest request) throws IOException, InterruptedException {
        var answer = CLIENT.send(request, BodyHandlers.ofByteArray());
        keepCookies(answer);
        return new Reply(
                answer.statusCode(), answer.headers().firstValue("Location").orElse(""), text(answer));
    }

    /** What the program keeps in the browser under this name; empty when it keeps nothing. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public Answer demand(Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException("%s answered %d to %s: %s"
                    .formatted(
                            answer.address(),
                            answer.status(),
                            person,
                            answer.text().replaceAll("(?s).*<main|<[^>]*>", " ").replaceAll("\\s+", " ")));
        }
        return answer;
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "text/html,*/*;q=0.5")
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "sv");
        if (address.getAuthority().equals(program.getAuthority())) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer follow(HttpRequest first) throws IOException, InterruptedException {
        var request = first;
        for (var i = 0; i < REDIRECTS; i++) {
            var answer = CLIENT.send(request, BodyHandlers.ofByteArray());
            keepCookies(answer);
            var location = answer.headers().firstValue("Location");
            if (answer.statusCode() / 100 != 3 || location.isEmpty()) {
                return new Answer(answer.statusCode(), answer.uri(), text(answer), answer.body().length);
            }
            var next = answer.uri().resolve(location.get());
            var asked = next.getPath().endsWith("/authorize") ? URI.create(next + "&login_hint=" + person) : next;
            request = request(asked).GET().build();
        }
        throw new IllegalStateException("Too many redirects from " + first.uri());
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        InputStream body = new java.io.ByteArrayInputStream(answer.body());
        var zipped = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        return new String((zipped ? new GZIPInputStream(body) : body).readAllBytes(), UTF_8);
    }

    private void keepCookies(HttpResponse<?> answer) {
        if (!answer.uri().getAuthority().equals(program.getAuthority())) {
            return;
        }
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        });
    }

    /** Opens one address as somebody, and prints what comes. */
    public static void main(String... args) throws IOException, InterruptedException {
        var answer = signedIn(args[0], args[1]).open(args[2]);
        System.err.println(answer.status() + " " + answer.address());
        IO.print(answer.text());
    }
}
