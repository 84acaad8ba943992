package se.exportcheck.reviewing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A partner's opinion as it was typed. */
record OpinionForm(
        @NotBlank(message = "{reviewing.opinionMissing}") @Size(max = 8000, message = "{reviewing.tooLong}") @RestForm
        String opinion) {

    OpinionForm(@Nullable String opinion) {
        this.opinion = Typed.text(opinion);
    }
}
