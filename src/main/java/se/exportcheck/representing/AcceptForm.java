package se.exportcheck.representing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.representing.Invitation;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Who accepts an invitation, as it was typed. */
record AcceptForm(
        @RestForm
        @NotBlank(message = "{applying.yourName}")
        @Size(max = 100, message = "{applying.tooLong}")
        @Typed(value = Kind.NAME, message = "{applying.name}")
        @Nullable
        String yourName,

        @RestForm
        @NotBlank(message = "{applying.emailMissing}")
        @Size(max = 200, message = "{applying.tooLong}")
        @Typed(value = Kind.EMAIL, message = "{applying.email}")
        @Nullable
        String email) {

    static AcceptForm of(Invitation invitation) {
        return new AcceptForm(null, invitation.email());
    }
}
