package se.exportcheck.reviewing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** A note of the staff's own, as it was typed. */
record NoteForm(
        @RestForm UUID submissionKey,

        @NotBlank @Size(max = 4000, message = "{reviewing.tooLong}") @Typed(Kind.TEXT) @RestForm
        String note) {

    NoteForm(@Nullable UUID submissionKey, @Nullable String note) {
        this.submissionKey = submissionKey == null ? UUID.randomUUID() : submissionKey;
        this.note = Text.of(note);
    }

    static NoteForm empty() {
        return new NoteForm(null, null);
    }
}
