package se.exportcheck.administering.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Partner;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** A partner's name and what it offers companies, as it was typed. */
record PartnerForm(
        @RestForm
        @NotBlank(message = "{scheme.partnerMissing}")
        @Size(max = 200, message = "{administering.nameTooLong}")
        @Typed(value = Kind.NAME, message = "{administering.name}")
        @Nullable
        String partnerName,

        @RestForm @Size(max = 1000, message = "{recovering.tooLong}") @Typed(Kind.TEXT) @Nullable
        String offerSv,

        @RestForm @Size(max = 1000, message = "{recovering.tooLong}") @Typed(Kind.TEXT) @Nullable
        String offerEn,

        @RestForm
        @Pattern(regexp = "\\s*|\\s*https://[^\\s\"'<>]{3,290}\\s*", message = "{introductions.website}")
        @Nullable
        String website) {

    static final PartnerForm BLANK = new PartnerForm(null, null, null, null);

    static PartnerForm of(Partner partner) {
        return new PartnerForm(partner.name(), partner.offerSv(), partner.offerEn(), partner.website());
    }

    /** Both languages or none; an address says nothing alone. */
    FormErrors check(FormErrors errors, RegionMessages words) {
        var swedish = Text.optional(offerSv);
        var english = Text.optional(offerEn);
        if (swedish.isPresent() && english.isEmpty()) {
            return errors.with("offerEn", words.offerEnMissing());
        }
        var said = english.isPresent() || Text.optional(website).isPresent();
        return swedish.isEmpty() && said ? errors.with("offerSv", words.offerSvMissing()) : errors;
    }

    void describe(Partner partner) {
        partner.describe(
                Text.optional(offerSv).orElse(null),
                Text.optional(offerEn).orElse(null),
                Text.optional(website).orElse(null));
    }
}
