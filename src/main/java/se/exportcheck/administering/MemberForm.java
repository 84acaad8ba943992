package se.exportcheck.administering;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Somebody to let into the region: of its staff, of a partner or for a company. */
record MemberForm(
        @RestForm @NotBlank @Size(max = 200) @Typed(Kind.TEXT) @Nullable
        String subject,

        @RestForm @NotBlank @Size(max = 200) @Typed(Kind.TEXT) @Nullable
        String name,

        @RestForm @NotBlank @Email @Size(max = 200) @Nullable
        String email,

        @RestForm @Size(max = 200) @Typed(Kind.TEXT) @Nullable
        String title,

        @RestForm @NotBlank @Size(max = 20) @Nullable String belongsTo,
        @RestForm @Size(max = 40) @Nullable String organisationNumber,
        @RestForm @Nullable String signatory,
        @RestForm @NotNull @Nullable UUID submissionKey) {

    static final String STAFF = "STAFF";
    static final String COMPANY = "COMPANY";

    static MemberForm empty() {
        return new MemberForm(null, null, null, null, null, null, null, UUID.randomUUID());
    }
}
