package se.exportcheck.recovering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What somebody says in a step of a recovery: the company's answer, or why it is dropped. */
record SayForm(
        @RestForm @Nullable UUID submissionKey,

        @RestForm
        @NotBlank(message = "{recovering.text}")
        @Size(max = 8000, message = "{recovering.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String text) {

    static final SayForm BLANK = new SayForm(null, null);

    /** For what may be said more than once: the same form sent again says it once. */
    static SayForm keyed() {
        return new SayForm(UUID.randomUUID(), null);
    }

    String said() {
        return Text.of(text);
    }
}
