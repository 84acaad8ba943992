package se.exportcheck.deciding;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The company's yes to the conditions of a grant. */
record AcceptForm(
        @RestForm @NotBlank(message = "{deciding.acceptedMissing}") @Nullable
        String accepted) {}
