package se.exportcheck.representing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Powers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Whom to invite, and to what, as it was typed. */
record InviteForm(
        @RestForm
        @NotBlank(message = "{applying.emailMissing}")
        @Size(max = 200, message = "{applying.tooLong}")
        @Typed(value = Kind.EMAIL, message = "{applying.email}")
        @Nullable
        String email,

        @RestForm @Nullable String signatory,
        @RestForm @Nullable String administrator,
        @RestForm @Nullable UUID submissionKey) {

    static InviteForm empty() {
        return new InviteForm(null, null, null, UUID.randomUUID());
    }

    String address() {
        return Text.of(email);
    }

    Powers powers() {
        return new PowersForm(signatory, administrator).powers();
    }
}
