package se.exportcheck.introducing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.introductions.Shared;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.IntroductionMessages;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What a partner is to see, as it is typed, and whether the company consents to that. */
record IntroductionForm(
        @RestForm @Nullable UUID submissionKey,

        @RestForm
        @NotBlank(message = "{introductions.summary}")
        @Size(max = 1000, message = "{recovering.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String summary,

        @RestForm
        @NotBlank(message = "{applying.contactName}")
        @Size(max = 100, message = "{applying.tooLong}")
        @Typed(value = Kind.NAME, message = "{applying.name}")
        @Nullable
        String contactName,

        @RestForm
        @NotBlank(message = "{applying.emailMissing}")
        @Size(max = 200, message = "{applying.tooLong}")
        @Typed(value = Kind.EMAIL, message = "{applying.email}")
        @Nullable
        String contactEmail,

        @RestForm
        @NotBlank(message = "{applying.phoneMissing}")
        @Typed(value = Kind.PHONE, message = "{applying.phone}")
        @Nullable
        String contactPhone,

        @RestForm @Nullable String consent) {

    /** With whom to talk to as the application says. */
    static IntroductionForm of(GrantCase grantCase) {
        var application = grantCase.application();
        var contact = application == null ? null : application.contact();
        var key = UUID.randomUUID();
        return contact == null
                ? new IntroductionForm(key, null, null, null, null, null)
                : new IntroductionForm(key, null, contact.name(), contact.email(), contact.phone(), null);
    }

    FormErrors check(FormErrors errors, boolean company, IntroductionMessages words) {
        if (submissionKey == null) {
            return errors.with("", words.formIsOld());
        }
        return company && !"true".equals(consent) ? errors.with("consent", words.consentMissing()) : errors;
    }

    Shared shared() {
        return new Shared(Text.of(summary), Text.of(contactName), Text.of(contactEmail), Text.of(contactPhone));
    }
}
