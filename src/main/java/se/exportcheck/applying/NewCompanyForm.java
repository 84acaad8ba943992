package se.exportcheck.applying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** A company that the region does not know yet, and its first person here. */
record NewCompanyForm(
        @RestForm UUID submissionKey,

        @RestForm
        @NotBlank(message = "{applying.organisationNumberMissing}")
        @Typed(value = Kind.ORGANISATION_NUMBER, message = "{applying.organisationNumber}")
        @Nullable
        String organisationNumber,

        @RestForm
        @NotBlank(message = "{applying.companyName}")
        @Size(max = 200, message = "{applying.tooLong}")
        @Typed(value = Kind.NAME, message = "{applying.name}")
        @Nullable
        String companyName,

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

    NewCompanyForm {
        submissionKey = submissionKey == null ? UUID.randomUUID() : submissionKey;
    }

    static NewCompanyForm empty() {
        return new NewCompanyForm(UUID.randomUUID(), null, null, null, null);
    }
}
