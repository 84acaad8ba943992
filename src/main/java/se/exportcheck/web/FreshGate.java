package se.exportcheck.web;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import se.exportcheck.sessions.CurrentSession;
import se.exportcheck.sessions.SessionLimits;

/** Lets nobody sign, decide, pay or publish on a sign-in that is old: nothing happens, and what was typed is kept. */
class FreshGate {

    /** After those that settle who it is, and before the question about conflict of interest. */
    private static final int LATE = 1000;

    @CheckedTemplate(basePath = "errors")
    record signInAgain(String address, List<SentField> fields, long minutes) implements TemplateInstance {}

    private final CurrentSession session;
    private final SessionLimits limits;
    private final CsrfTokenParameterProvider token;

    FreshGate(CurrentSession session, SessionLimits limits, CsrfTokenParameterProvider token) {
        this.session = session;
        this.limits = limits;
        this.token = token;
    }

    @WithFormRead
    @ServerRequestFilter(priority = LATE)
    public @Nullable Response demand(ResteasyReactiveContainerRequestContext request, ResourceInfo resource) {
        var asked = resource.getResourceMethod().getAnnotation(FreshSignIn.class);
        var form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        return asked == null || form == null || !isAbout(asked, request) || session.isFresh()
                ? null
                : ask(request, form);
    }

    private static boolean isAbout(FreshSignIn asked, ResteasyReactiveContainerRequestContext request) {
        var steps = Set.of(asked.steps());
        return steps.isEmpty()
                || steps.contains(request.getUriInfo().getPathParameters().getFirst("step"));
    }

    private Response ask(ResteasyReactiveContainerRequestContext request, FormData form) {
        var page = new signInAgain(
                request.getUriInfo().getPath(),
                SentField.of(form, Set.of(token.getParameterName())),
                limits.fresh().toMinutes());
        return Response.status(Status.UNAUTHORIZED)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }
}
