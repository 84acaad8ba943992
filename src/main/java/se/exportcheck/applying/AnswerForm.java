package se.exportcheck.applying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/**
 * The answer to what the region asked.
 *
 * @param act set when a file is to be uploaded and the answer is not sent yet
 */
record AnswerForm(
        @RestForm UUID submissionKey,

        @RestForm
        @NotBlank(message = "{applying.answer}")
        @Size(max = 5000, message = "{applying.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String answer,

        @RestForm @Nullable FileUpload file,
        @RestForm @Nullable String act) {

    AnswerForm {
        submissionKey = submissionKey == null ? UUID.randomUUID() : submissionKey;
    }

    static AnswerForm empty() {
        return new AnswerForm(UUID.randomUUID(), null, null, null);
    }

    /** The words as they are, for the next file. */
    AnswerForm again() {
        return new AnswerForm(UUID.randomUUID(), answer, null, null);
    }

    boolean onlyUploads() {
        return act != null;
    }
}
