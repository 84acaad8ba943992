package se.exportcheck.web;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Makes control characters in forms visible, keeps forms without a sign-in, and refuses what is no form outside the API. */
class FormFilter {

    private final SignedOut signedOut;

    FormFilter(SignedOut signedOut) {
        this.signedOut = signedOut;
    }

    @WithFormRead
    @ServerRequestFilter
    public @Nullable Response check(ResteasyReactiveContainerRequestContext request) {
        var form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        if (form == null) {
            return null;
        }
        form.forEach(name -> showControlCharacters(form, name));
        return signedOut.keep(request, form);
    }

    /** None gets further; the field that holds one refuses it, with all that was typed. */
    private static void showControlCharacters(FormData form, String name) {
        var hidden = form.get(name).stream()
                .filter(value -> !value.isFileItem() && !ControlCharacters.absent(value.getValue()))
                .toList();
        form.get(name).removeAll(hidden);
        hidden.forEach(value -> form.add(name, ControlCharacters.shown(value.getValue())));
    }

    @ServerRequestFilter
    public void demandForms(ResteasyReactiveContainerRequestContext request) {
        var changes = request.getMethod().equals("POST") || request.getMethod().equals("PUT");
        var api = request.getUriInfo().getPath().startsWith("/api/");
        if (changes && !api && !isForm(request.getMediaType())) {
            throw new NotSupportedException();
        }
    }

    private static boolean isForm(@Nullable MediaType type) {
        return type != null
                && (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)
                        || MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type));
    }
}
