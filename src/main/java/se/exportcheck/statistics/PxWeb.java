package se.exportcheck.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Statistics Sweden's open database, asked by PxWebApi 2 (domain brief 4.6). */
@ApplicationScoped
class PxWeb implements PopulationSource {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;

    /** Population by region, marital status, age, sex and year; what is not asked for is added up. */
    private static final String POPULATION = "TAB638";

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    PxWeb(@ConfigProperty(name = "exportcheck.statistics.pxweb") URI address) {
        this.address = address;
    }

    @Override
    public byte[] ofCounty(String county) throws Unreachable {
        var query = new TreeMap<>(Map.of(
                "lang", "sv",
                "outputFormat", "json-stat2",
                "valueCodes[Region]", county,
                "valueCodes[Tid]", "*",
                "valueCodes[ContentsCode]", "BE0101N1"));
        return get(URI.create(address + "/tables/" + POPULATION + "/data?" + encoded(query)));
    }

    private static String encoded(Map<String, String> query) {
        return query.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private byte[] get(URI table) throws Unreachable {
        try {
            var request = HttpRequest.newBuilder(table).timeout(PATIENCE).build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            return switch (answer.statusCode()) {
                case OK -> answer.body();
                case TOO_MANY_REQUESTS -> throw new Unreachable(Reason.TOO_MANY_QUESTIONS);
                default -> throw new Unreachable(Reason.REFUSED);
            };
        } catch (IOException noAnswer) {
            throw new Unreachable(Reason.NO_ANSWER);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreachable(Reason.NO_ANSWER);
        }
    }
}
