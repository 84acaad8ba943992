package se.exportcheck.web;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** A form meets what somebody else has saved since it was opened: nothing is written over, and nothing typed is lost. */
@Singleton
class ChangedPage {

    /** A form with this field says what its sender has read, and is worth nothing once that is not the newest. */
    private static final String READ = "version";

    private static final Pattern WITHIN_CASE = Pattern.compile("(/cases/[^/]+)/.*");
    private static final Pattern ON_A_SITE = Pattern.compile("https?://[^/]+(/.*)");

    /**
     * @param saved where what is saved now can be read
     * @param texts what was written in words, to be read and copied
     * @param mayBeSent whether the form can be sent as it is, over what is saved now
     */
    @CheckedTemplate(basePath = "errors")
    record changed(
            Problem problem,
            String saved,
            List<String> texts,
            boolean mayBeSent,
            String address,
            List<SentField> fields,
            List<String> files)
            implements TemplateInstance {}

    private final CsrfTokenParameterProvider token;

    ChangedPage(CsrfTokenParameterProvider token) {
        this.token = token;
    }

    Response answer(ContainerRequestContext request, RoutingContext routing) {
        var form = SentField.form(request);
        return form == null || ProblemPages.wantsJson(routing)
                ? ErrorPages.answer(Problem.CHANGED, null, routing)
                : Response.status(Problem.CHANGED.status())
                        .type(ProblemPages.HTML)
                        .entity(page(form, routing).render())
                        .build();
    }

    private TemplateInstance page(FormData form, RoutingContext routing) {
        var address = routing.normalizedPath();
        var mustBeRead = form.contains(READ);
        return new changed(
                Problem.CHANGED,
                mustBeRead
                        ? WITHIN_CASE.matcher(address).replaceFirst("$1")
                        : opened(routing).orElse(address),
                SentField.texts(form),
                !mustBeRead,
                address,
                SentField.of(form, Set.of(token.getParameterName())),
                SentField.chosenFiles(form));
    }

    /** The page that the form was on, which may have another address than the form is sent to. */
    private static Optional<String> opened(RoutingContext routing) {
        return Optional.ofNullable(routing.request().getHeader("Referer"))
                .map(ON_A_SITE::matcher)
                .filter(page -> page.matches())
                .map(page -> LocalPath.orHome(page.group(1)));
    }
}
