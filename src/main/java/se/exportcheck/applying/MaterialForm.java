package se.exportcheck.applying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What the company sends to its case unasked or too late, as it was typed. */
record MaterialForm(
        @RestForm UUID submissionKey,

        @RestForm
        @NotBlank(message = "{applying.material}")
        @Size(max = 5000, message = "{applying.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String text,

        @RestForm @Nullable FileUpload file) {

    MaterialForm {
        submissionKey = submissionKey == null ? UUID.randomUUID() : submissionKey;
    }

    static MaterialForm empty() {
        return new MaterialForm(UUID.randomUUID(), null, null);
    }
}
