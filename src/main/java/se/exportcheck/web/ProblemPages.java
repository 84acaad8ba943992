package se.exportcheck.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.exportcheck.sessions.SignInProvider;

/** Says what went wrong: to people as a page, to programs as problem+json (RFC 9457). */
@ApplicationScoped
class ProblemPages {

    private static final Logger LOG = Logger.getLogger(ProblemPages.class);

    static final String JSON = "application/problem+json";
    static final String HTML = "text/html;charset=UTF-8";

    /** @param kept what was sent to the address, so that it can be sent again from the page */
    @CheckedTemplate(basePath = "errors")
    record problem(Problem problem, @Nullable String reference, boolean bare, String address, List<SentField> kept)
            implements TemplateInstance {}

    private final CurrentVertxRequest request;

    ProblemPages(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Failures that never reach a resource, such as a body that is too large or a token that is none. */
    void answer(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(routing -> {
            var answered = routing.response();
            if (!answered.ended() && isAway(routing)) {
                keep(routing);
            } else if (!answered.ended() && answered.getStatusCode() == Problem.NOT_SIGNED_IN.status()) {
                send(routing, Problem.NOT_SIGNED_IN);
            } else if (!answered.ended() && SignInProvider.isAway(routing.failure())) {
                LOG.error("The sign-in provider does not answer", routing.failure());
                send(routing, Problem.SIGN_IN_AWAY);
            } else if (!answered.ended() && routing.failure() == null) {
                send(routing, Problem.of(routing.statusCode()));
            } else {
                routing.next();
            }
        });
    }

    private static boolean isAway(RoutingContext routing) {
        return routing.statusCode() == Problem.AWAY.status() || DatabaseAway.isWhy(routing.failure());
    }

    /** The database cannot say who it is: what they have sent comes back to them. */
    private void keep(RoutingContext routing) {
        var reference = UUID.randomUUID().toString();
        LOG.errorf(routing.failure(), "Error %s at %s", reference, Links.withoutSecret(routing.normalizedPath()));
        var sent = routing.request();
        if (sent.isEnded() || !SentField.isForm(sent)) {
            send(routing, Problem.AWAY, reference, List.of());
            return;
        }
        sent.setExpectMultipart(true);
        sent.endHandler(whole -> send(routing, Problem.AWAY, reference, SentField.of(sent.formAttributes())));
        sent.resume();
    }

    void send(RoutingContext routing, Problem problem) {
        send(routing, problem, null, List.of());
    }

    private void send(RoutingContext routing, Problem problem, @Nullable String reference, List<SentField> kept) {
        var json = wantsJson(routing);
        routing.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", json ? JSON : HTML)
                .end(json ? json(problem, reference) : html(routing, problem, reference, kept));
    }

    static boolean wantsJson(RoutingContext routing) {
        var accept = routing.request().getHeader("Accept");
        var asked = accept != null && accept.contains("json") && !accept.contains("text/html");
        return asked || Door.isApi(routing);
    }

    static String json(Problem problem, @Nullable String reference) {
        var answer = new JsonObject()
                .put("type", "about:blank")
                .put("title", problem.name())
                .put("status", problem.status());
        return (reference == null ? answer : answer.put("instance", "urn:error:" + reference)).encode();
    }

    private String html(RoutingContext routing, Problem problem, @Nullable String reference, List<SentField> kept) {
        var scope = Arc.container().requestContext();
        var opened = !scope.isActive();
        if (opened) {
            scope.activate();
        }
        try {
            request.setCurrent(routing);
            return new problem(problem, reference, true, routing.normalizedPath(), kept).render();
        } finally {
            if (opened) {
                scope.terminate();
            }
        }
    }
}
