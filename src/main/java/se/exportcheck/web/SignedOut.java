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
import java.util.stream.StreamSupport;
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

    /** A field as it was sent. */
    record Field(String name, String value) {}

    @CheckedTemplate(basePath = "errors")
    record signedOut(String address, List<Field> fields) implements TemplateInstance {}

    private final CurrentActor currentActor;
    private final CsrfTokenParameterProvider token;

    SignedOut(CurrentActor currentActor, CsrfTokenParameterProvider token) {
        this.currentActor = currentActor;
        this.token = token;
    }

    /** The page that keeps the form; nothing when somebody is signed in or the address is for everybody. */
    @Nullable
    Response keep(ResteasyReactiveContainerRequestContext request, FormData form) {
        var segments = request.getUriInfo().getPathSegments();
        var open = segments.isEmpty() || PUBLIC.contains(segments.getFirst().getPath());
        if (!request.getMethod().equals("POST")
                || open
                || currentActor.signedIn().isPresent()) {
            return null;
        }
        return Response.status(Status.UNAUTHORIZED)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new signedOut(request.getUriInfo().getPath(), fields(form)).render())
                .build();
    }

    private List<Field> fields(FormData form) {
        return StreamSupport.stream(form.spliterator(), false)
                .filter(name -> !name.equals(token.getParameterName()))
                .flatMap(name -> form.get(name).stream()
                        .filter(value -> !value.isFileItem())
                        .map(value -> new Field(name, value.getValue())))
                .toList();
    }
}
