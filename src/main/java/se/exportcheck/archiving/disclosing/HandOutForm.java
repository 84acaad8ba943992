package se.exportcheck.archiving.disclosing;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.DisclosureMessages;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What was handed out, as it was chosen. */
record HandOutForm(
        @RestForm @Nullable List<String> given,

        @RestForm @Size(max = 1000, message = "{disclosing.tooLong}") @Typed(Kind.TEXT) @Nullable
        String note) {

    FormErrors check(FormErrors before, Offer all, DisclosureMessages messages) {
        return chosen(all).isEmpty() ? before.with("given", messages.givenMissing()) : before;
    }

    List<String> chosen(Offer all) {
        return all.chosen(given);
    }

    @Nullable
    String said() {
        return Text.optional(note).orElse(null);
    }
}
