package se.exportcheck.applying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Contact;
import se.exportcheck.cases.application.Section;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** The contact person, as they are typed. */
record ContactForm(
        @RestForm int version,

        @RestForm
        @NotBlank(message = "{applying.contactName}")
        @Size(max = 100, message = "{applying.tooLong}")
        @Typed(value = Kind.NAME, message = "{applying.name}")
        @Nullable
        String name,

        @RestForm
        @NotBlank(message = "{applying.emailMissing}")
        @Size(max = 200, message = "{applying.tooLong}")
        @Typed(value = Kind.EMAIL, message = "{applying.email}")
        @Nullable
        String email,

        @RestForm
        @NotBlank(message = "{applying.phoneMissing}")
        @Typed(value = Kind.PHONE, message = "{applying.phone}")
        @Nullable
        String phone,

        @RestForm
        @NotNull(message = "{applying.language}")
        @Pattern(regexp = "sv|en", message = "{applying.language}")
        @Nullable
        String language,

        @RestForm @Size(max = 500, message = "{applying.tooLong}") @Typed(Kind.TEXT) @Nullable
        String needs) {

    static ContactForm of(GrantCase draft) {
        var version = draft.application().versionOf(Section.CONTACT);
        var contact = draft.application().contact();
        return contact == null
                ? new ContactForm(version, null, null, null, null, null)
                : new ContactForm(
                        version, contact.name(), contact.email(), contact.phone(), contact.language(), contact.needs());
    }

    Contact toContact() {
        return new Contact(
                Text.of(name),
                Text.of(email),
                Text.of(phone),
                Text.of(language),
                Text.optional(needs).orElse(null));
    }
}
