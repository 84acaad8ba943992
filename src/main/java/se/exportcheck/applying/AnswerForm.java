package se.exportcheck.applying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
        @RestForm
        @NotBlank(message = "{applying.answer}")
        @Size(max = 5000, message = "{applying.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String answer,

        @RestForm @Nullable FileUpload file,
        @RestForm @Nullable String act) {

    static AnswerForm empty() {
        return new AnswerForm(null, null, null);
    }

    boolean onlyUploads() {
        return act != null;
    }
}
