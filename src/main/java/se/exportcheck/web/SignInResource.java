package se.exportcheck.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Signs in, which this address demands, and goes on to where the person works. */
@Path("/sign-in")
class SignInResource {

    private final SecurityIdentity identity;

    SignInResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    public Response signedIn() {
        var destinations = Destination.of(identity.getRoles());
        return Responses.seeOther(
                destinations.isEmpty() ? "/" : destinations.getFirst().path());
    }
}
