package se.exportcheck.web;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jspecify.annotations.Nullable;

/** Slows down whoever asks to sign in, or sends forms as a visitor, more often than people do. */
@ApplicationScoped
class Rates {

    private static final int AFTER_THE_DOOR = 890;
    private static final int ADDRESSES = 10_000;

    @CheckedTemplate(basePath = "errors")
    record tooMany(String address, List<SentField> fields, long seconds) implements TemplateInstance {}

    private final Rate signIns = new Rate(ADDRESSES);
    private final Rate forms = new Rate(ADDRESSES);
    private final RateRules rules;
    private final ProblemPages problems;
    private final CsrfTokenParameterProvider token;
    private final Clock clock;

    Rates(RateRules rules, ProblemPages problems, CsrfTokenParameterProvider token, Clock clock) {
        this.rules = rules;
        this.problems = problems;
        this.token = token;
        this.clock = clock;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::guardSignIn, AFTER_THE_DOOR);
    }

    private void guardSignIn(RoutingContext routing) {
        var path = routing.normalizedPath();
        var wait = path.equals("/sign-in") || path.startsWith("/sign-in/")
                ? signIns.waitOf(address(routing), rules.signIns(), clock.instant())
                : Optional.<Duration>empty();
        if (wait.isPresent()) {
            routing.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds(wait.get())));
            problems.send(routing, Problem.TOO_MANY);
        } else {
            routing.next();
        }
    }

    /** What a visitor is answered who has sent too many forms; it keeps what was typed in this one. */
    Optional<Response> keep(RoutingContext routing, FormData form) {
        return forms.waitOf(address(routing), rules.forms(), clock.instant())
                .map(wait -> answer(routing.normalizedPath(), form, seconds(wait)));
    }

    private Response answer(String path, FormData form, long seconds) {
        var fields = SentField.of(form, Set.of(token.getParameterName()));
        return Response.status(Problem.TOO_MANY.status())
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new tooMany(path, fields, seconds).render())
                .build();
    }

    private static long seconds(Duration wait) {
        return wait.toSeconds() + 1;
    }

    private static @Nullable String address(RoutingContext routing) {
        var caller = routing.request().remoteAddress();
        return caller == null ? null : caller.hostAddress();
    }
}
