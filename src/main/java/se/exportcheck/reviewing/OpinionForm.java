package se.exportcheck.reviewing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** A partner's opinion as it was typed. */
record OpinionForm(
        @NotBlank(message = "{reviewing.opinionMissing}")
        @Size(max = 8000, message = "{reviewing.tooLong}")
        @Typed(Kind.TEXT)
        @RestForm
        String opinion) {

    OpinionForm(@Nullable String opinion) {
        this.opinion = Text.of(opinion);
    }
}
