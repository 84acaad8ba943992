package se.exportcheck.administering.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** A partner's name, as it was typed. */
record PartnerForm(
        @RestForm
        @NotBlank(message = "{scheme.partnerMissing}")
        @Size(max = 200, message = "{administering.nameTooLong}")
        @Typed(value = Kind.NAME, message = "{administering.name}")
        @Nullable
        String partnerName) {}
