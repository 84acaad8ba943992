package se.exportcheck.web;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * The one door of every form that changes something in a case: whoever acts there for the first time says first whether
 * they have a conflict of interest, and whoever has one gets no further (förvaltningslagen 16 to 18 §§; SOD-4, SOD-6).
 */
class ConflictGate {

    /** After all others, which settle the region and that the form is the program's own: the highest number goes first. */
    private static final int LAST = 0;

    private static final Set<String> ROOTS = Set.of("cases", "payments", "register", "archive");

    private final FirstAct firstAct;

    ConflictGate(FirstAct firstAct) {
        this.firstAct = firstAct;
    }

    @WithFormRead
    @ServerRequestFilter(priority = LAST)
    public @Nullable Response ask(ResteasyReactiveContainerRequestContext request, ResourceInfo resource) {
        var form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        if (form == null
                || !request.getMethod().equals("POST")
                || !ROOTS.contains(root(resource))
                || asksByItself(resource)) {
            return null;
        }
        var number = request.getUriInfo().getPathParameters().getFirst("number");
        return firstAct.stop(request.getUriInfo().getPath(), number, form).orElse(null);
    }

    /** By the address that the program declares: the one that was asked for can be written in many ways. */
    private static String root(ResourceInfo resource) {
        return LocalPath.root(
                resource.getResourceClass().getAnnotation(Path.class).value());
    }

    /** The question is part of the step's own form, and its answer a guard of the step. */
    private static boolean asksByItself(ResourceInfo resource) {
        return Stream.of(resource.getResourceMethod().getParameterTypes()).anyMatch(ConflictForm.class::equals);
    }
}
