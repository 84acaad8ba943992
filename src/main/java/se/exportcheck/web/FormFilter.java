package se.exportcheck.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Refuses forms with control characters in them, forms without a sign-in, and anything but forms outside the API. */
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
        for (var name : form) {
            for (var value : form.get(name)) {
                if (!value.isFileItem() && !ControlCharacters.absent(value.getValue())) {
                    throw new BadRequestException("Control character in " + name);
                }
            }
        }
        return signedOut.keep(request, form);
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
