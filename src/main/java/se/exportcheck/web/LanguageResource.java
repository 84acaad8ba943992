package se.exportcheck.web;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestQuery;

/** Chooses the language and returns to the page one came from. */
@Path("/language")
class LanguageResource {

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @GET
    @NonBlocking
    public Response choose(@RestQuery @DefaultValue("sv") String to, @RestQuery @DefaultValue("/") String back) {
        var cookie = new NewCookie.Builder(Language.COOKIE)
                .value(Language.of(to).getLanguage())
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite(SameSite.LAX)
                .build();
        return Response.fromResponse(Responses.seeOther(LocalPath.orHome(back)))
                .cookie(cookie)
                .build();
    }
}
