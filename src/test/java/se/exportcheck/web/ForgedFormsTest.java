package se.exportcheck.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.POST;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Routes;

/** Whatever changes something comes from a page of ours that this browser has opened: on every route there is (SEC4). */
@QuarkusTest
class ForgedFormsTest {

    private static final String OURS = Browser.root();
    private static final List<Integer> REFUSED = List.of(400, 400, 400, 403);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void noRouteTakesAFormThatIsForged() throws Exception {
        var own = Browser.anonymous().open("/about/gallery").value("formToken");
        var others = Browser.anonymous().open("/about/gallery").value("formToken");
        assertThat(others).isNotEqualTo(own);
        var officer = Browser.as("officer").open("/about/gallery");
        var session = officer.cookies();
        var officers = officer.value("formToken");
        var visitor = Map.of("form", own);
        var wrong = new TreeMap<String, List<Integer>>();
        var answers = new TreeMap<String, Integer>();
        for (var route : Routes.answering(POST.class).keySet()) {
            var forged = List.of(
                    send(route, visitor, "", OURS),
                    send(route, session, "", OURS),
                    send(route, session, others, OURS),
                    send(route, session, officers, "https://evil.example"));
            if (!forged.equals(REFUSED)) {
                wrong.put(route, forged);
            }
            answers.put(route, send(route, visitor, own, OURS));
        }
        assertThat(wrong).as("what forged forms were answered with").isEmpty();
        assertThat(answers)
                .as("the same that is not forged")
                .hasSizeGreaterThan(200)
                .allSatisfy((route, answer) -> assertThat(answer).as(route).isNotIn(400, 403));
    }

    private int send(String route, Map<String, String> cookies, String token, String origin)
            throws IOException, InterruptedException {
        var path = route.replaceAll("\\{year[^}]*}", "2026").replaceAll("\\{[^}]+}", "0");
        var request = HttpRequest.newBuilder(URI.create(Browser.root() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(token.isEmpty() ? "x=1" : "formToken=" + token));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(joining("; ")));
        }
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
