package se.exportcheck.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.exportcheck.statistics.PopulationSource.Reason;
import se.exportcheck.statistics.PopulationSource.Unreachable;

/** The client against recorded answers, over real HTTP. */
class PxWebTest {

    private HttpServer server;
    private volatile int status = 200;
    private volatile String asked = "";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked = exchange.getRequestURI().getRawPath() + "?"
                    + URLDecoder.decode(exchange.getRequestURI().getRawQuery(), UTF_8);
            var answer = recorded();
            exchange.sendResponseHeaders(status, answer.length);
            try (var body = exchange.getResponseBody()) {
                body.write(answer);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theTableIsAskedForByAreaAndYearAlone() throws Unreachable {
        assertThat(client().ofCounty("19")).isEqualTo(recorded());
        assertThat(asked)
                .isEqualTo(
                        "/api/v2/tables/TAB638/data?lang=sv&outputFormat=json-stat2&valueCodes[ContentsCode]=BE0101N1"
                                + "&valueCodes[Region]=19&valueCodes[Tid]=*");
    }

    @ParameterizedTest
    @CsvSource({"429, TOO_MANY_QUESTIONS", "404, REFUSED", "503, REFUSED"})
    void whatIsNoTableIsSaidToBeNone(int answered, Reason reason) {
        status = answered;
        assertThatExceptionOfType(Unreachable.class)
                .isThrownBy(() -> client().ofCounty("19"))
                .satisfies(unreachable -> assertThat(unreachable.reason()).isEqualTo(reason));
    }

    @Test
    void aSourceThatIsAwayIsSaidToBeAway() {
        var client = client();
        server.stop(0);
        assertThatExceptionOfType(Unreachable.class)
                .isThrownBy(() -> client.ofCounty("19"))
                .satisfies(unreachable -> assertThat(unreachable.reason()).isEqualTo(Reason.NO_ANSWER));
    }

    private PxWeb client() {
        return new PxWeb(URI.create(
                "http://localhost:%d/api/v2".formatted(server.getAddress().getPort())));
    }

    private static byte[] recorded() {
        try (var file = PxWebTest.class.getResourceAsStream("/statistics/population-19.json")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
