package se.exportcheck.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser who also fills in the sign-in provider's own pages; each site has its cookies. */
final class Person {

    /** What came, and where it sends the browser. */
    record Page(int status, URI address, String location, String text) {

        boolean at(String site) {
            return address.toString().startsWith(site);
        }

        /** Where its form goes. */
        URI form() {
            var action = Pattern.compile("<form[^>]*action=\"([^\"]*)\"").matcher(text);
            if (!action.find()) {
                throw new IllegalStateException("No form at %s, which answered %d".formatted(address, status));
            }
            return address.resolve(action.group(1).replace("&amp;", "&"));
        }

        /** What the address that the browser is sent to says under this name; empty when nothing. */
        String asks(String name) {
            var value = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(location);
            return value.find() ? value.group(1) : "";
        }
    }

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int REDIRECTS = 12;

    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();

    Page open(String address) throws IOException, InterruptedException {
        return follow(get(address));
    }

    /** Asks and follows nothing. */
    Page get(String address) throws IOException, InterruptedException {
        return ask(URI.create(address), null);
    }

    Page send(URI address, Map<String, String> fields) throws IOException, InterruptedException {
        return follow(post(address, fields));
    }

    /** Sends a form and follows nothing. */
    Page post(URI address, Map<String, String> fields) throws IOException, InterruptedException {
        return ask(address, fields);
    }

    String cookie(String address, String name) {
        return jar(URI.create(address)).getOrDefault(name, "");
    }

    void keep(String address, String name, String value) {
        jar(URI.create(address)).put(name, value);
    }

    private Page follow(Page first) throws IOException, InterruptedException {
        var page = first;
        for (var i = 0; i < REDIRECTS; i++) {
            if (page.location().isEmpty()) {
                return page;
            }
            page = ask(page.address().resolve(page.location()), null);
        }
        throw new IllegalStateException("Too many redirects from " + first.address());
    }

    private Page ask(URI address, Map<String, String> fields) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "text/html")
                .header("Accept-Language", "sv")
                .header("Cookie", text(jar(address), "; "));
        if (fields != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", address.getScheme() + "://" + address.getAuthority())
                    .POST(HttpRequest.BodyPublishers.ofString(text(encoded(fields), "&")));
        }
        var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
                jar(address).remove(pair[0]);
            } else {
                jar(address).put(pair[0], pair[1]);
            }
        });
        var location = answer.statusCode() / 100 == 3
                ? answer.headers().firstValue("Location")
                : java.util.Optional.<String>empty();
        return new Page(answer.statusCode(), address, location.orElse(""), answer.body());
    }

    private Map<String, String> jar(URI address) {
        return cookies.computeIfAbsent(address.getAuthority(), site -> new ConcurrentHashMap<>());
    }

    private static Map<String, String> encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> URLEncoder.encode(field.getValue(), UTF_8)));
    }

    private static String text(Map<String, String> pairs, String between) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining(between));
    }
}
