package se.exportcheck.web;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.CurrentActor;

/**
 * A form that arrives when the sign-in has run out: nothing happens, and nothing that was typed is lost. The page
 * that answers carries it all, to be sent again once signed in.
 */
@RequestScoped
class SignedOut {

    private static final Set<String> PUBLIC = Set.of("check", "language", "regions");

    @CheckedTemplate(basePath = "errors")
    record signedOut(String address, List<SentField> fields) implements TemplateInstance {}

    private final CurrentActor currentActor;
    private final CsrfTokenParameterProvider token;

    SignedOut(CurrentActor currentActor, CsrfTokenParameterProvider token) {
        this.currentActor = currentActor;
        this.token = token;
    }

    /** The page that keeps the form; nothing when somebody is signed in or the address is for everybody. */
    @Nullable
    Response keep(ResteasyReactiveContainerRequestContext request, FormData form) {
        var root = LocalPath.root(request.getUriInfo().getPath());
        var open = root.isEmpty() || PUBLIC.contains(root);
        if (!request.getMethod().equals("POST")
                || open
                || currentActor.signedIn().isPresent()) {
            return null;
        }
        return Response.status(Status.UNAUTHORIZED)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new signedOut(
                                request.getUriInfo().getPath(), SentField.of(form, Set.of(token.getParameterName())))
                        .render())
                .build();
    }
}
