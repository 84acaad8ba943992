package se.exportcheck.web;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import se.exportcheck.documents.StoreAway;

/** The store of documents is away: a file is not handed out, and a form with a file keeps what was typed. */
class StoreAwayPage {

    /** @param files the fields whose files no page can carry */
    @CheckedTemplate(basePath = "errors")
    record storeAway(Problem problem, String reference, String address, List<SentField> fields, List<String> files)
            implements TemplateInstance {}

    private final CsrfTokenParameterProvider token;

    StoreAwayPage(CsrfTokenParameterProvider token) {
        this.token = token;
    }

    @ServerExceptionMapper
    Response away(StoreAway away, ContainerRequestContext request, RoutingContext routing) {
        var reference = UUID.randomUUID().toString();
        Log.errorf(away, "The store of documents cannot be used: error %s at %s", reference, routing.normalizedPath());
        var form = SentField.form(request);
        return form == null || ProblemPages.wantsJson(routing)
                ? ErrorPages.answer(Problem.STORE_AWAY, reference, routing)
                : Response.status(Problem.STORE_AWAY.status())
                        .type(ProblemPages.HTML)
                        .entity(page(reference, request.getUriInfo().getPath(), form)
                                .render())
                        .build();
    }

    private TemplateInstance page(String reference, String address, FormData form) {
        return new storeAway(
                Problem.STORE_AWAY,
                reference,
                address,
                SentField.of(form, Set.of(token.getParameterName())),
                SentField.chosenFiles(form));
    }
}
