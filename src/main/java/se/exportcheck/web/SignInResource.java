package se.exportcheck.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import se.exportcheck.people.CurrentActor;

/** Signs in, which this address demands, and goes on to where the person works. */
@Path("/sign-in")
class SignInResource {

    private final CurrentActor currentActor;

    SignInResource(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @GET
    public Response signedIn() {
        var destinations = Destination.of(currentActor.get());
        return Responses.seeOther(
                destinations.isEmpty() ? "/" : destinations.getFirst().path());
    }
}
