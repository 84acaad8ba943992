package se.exportcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What leaves the program about a request says nothing about whoever made it. */
class TracedSpansTest {

    @Test
    void whoAskedAndWhatForIsLeftOutAndTheKindOfPageStays() {
        var sent = new Sent();
        try (var tracers = SdkTracerProvider.builder()
                .addSpanProcessor(new TracedSpans())
                .addSpanProcessor(SimpleSpanProcessor.create(sent))
                .build()) {
            tracers.get("test")
                    .spanBuilder("GET")
                    .setAttribute("url.path", "/calendars/hemlig.ics")
                    .setAttribute("url.query", "q=Karin+Ek")
                    .setAttribute("client.address", "192.0.2.7")
                    .setAttribute("user_agent.original", "Karins webbläsare")
                    .setAttribute("http.request.method", "GET")
                    .startSpan()
                    .setAttribute("http.route", "/calendars/{secret}.ics")
                    .end();
        }
        assertThat(sent.spans).hasSize(1).allSatisfy(span -> {
            assertThat(span.getAttributes().asMap().values())
                    .containsOnly(TracedSpans.LEFT_OUT, "GET", "/calendars/{secret}.ics");
            assertThat(span.getAttributes().get(AttributeKey.stringKey("url.full")))
                    .isNull();
        });
    }

    private static final class Sent implements SpanExporter {

        private final List<SpanData> spans = new ArrayList<>();

        @Override
        public CompletableResultCode export(Collection<SpanData> ended) {
            spans.addAll(ended);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
