package se.exportcheck.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** A field of a form as it was sent, to be sent once more from the page that came between. */
record SentField(String name, String value) {

    private static final Pattern SPACE = Pattern.compile("\\s");

    /** All but files, which no page can carry, and those with these names. */
    static List<SentField> of(FormData form, Set<String> but) {
        return StreamSupport.stream(form.spliterator(), false)
                .filter(name -> !but.contains(name))
                .flatMap(name -> form.get(name).stream()
                        .filter(value -> !value.isFileItem())
                        .map(value -> new SentField(name, value.getValue())))
                .toList();
    }

    /** What was written in more words than one, each text by itself. */
    static List<String> texts(FormData form) {
        return of(form, Set.of()).stream()
                .map(SentField::value)
                .filter(value -> SPACE.matcher(value.strip()).find())
                .toList();
    }

    /** The form of a request that has failed; none when it was no form. */
    static List<SentField> of(ContainerRequestContext request) {
        var form = form(request);
        return form == null ? List.of() : of(form, Set.of());
    }

    static @Nullable FormData form(ContainerRequestContext request) {
        return ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext()
                        instanceof ResteasyReactiveRequestContext context
                ? context.getFormData()
                : null;
    }

    static List<SentField> of(MultiMap form) {
        return form.entries().stream()
                .map(field -> new SentField(field.getKey(), ControlCharacters.shown(field.getValue())))
                .toList();
    }

    static boolean isForm(HttpServerRequest request) {
        var type = Objects.requireNonNullElse(request.getHeader("Content-Type"), "");
        return request.method() == HttpMethod.POST
                && (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED)
                        || type.startsWith(MediaType.MULTIPART_FORM_DATA));
    }

    /** The names of the fields that a file was chosen in. */
    static List<String> chosenFiles(FormData form) {
        return StreamSupport.stream(form.spliterator(), false)
                .filter(name -> form.get(name).stream()
                        .anyMatch(value ->
                                value.isFileItem() && !value.getFileName().isEmpty()))
                .toList();
    }
}
