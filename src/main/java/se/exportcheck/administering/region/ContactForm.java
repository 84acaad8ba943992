package se.exportcheck.administering.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Contact;
import se.exportcheck.people.Region;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Whom to turn to in the region, as it was typed. */
record ContactForm(
        @RestForm
        @NotBlank(message = "{scheme.contactNameMissing}")
        @Size(max = 200, message = "{administering.nameTooLong}")
        @Typed(value = Kind.NAME, message = "{administering.name}")
        @Nullable
        String contactName,

        @RestForm
        @NotBlank(message = "{scheme.emailMissing}")
        @Typed(value = Kind.EMAIL, message = "{scheme.emailWrong}")
        @Nullable
        String contactEmail,

        @RestForm
        @NotBlank(message = "{scheme.phoneMissing}")
        @Typed(value = Kind.PHONE, message = "{scheme.phoneWrong}")
        @Nullable
        String contactPhone,

        @RestForm @Nullable String version) {

    static ContactForm of(Region region) {
        return new ContactForm(
                region.contactName(), region.contactEmail(), region.contactPhone(), String.valueOf(region.version()));
    }

    Contact contact() {
        return new Contact(Text.of(contactName), Text.of(contactEmail), Text.of(contactPhone));
    }
}
