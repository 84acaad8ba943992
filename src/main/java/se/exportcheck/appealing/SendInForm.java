package se.exportcheck.appealing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What a company writes when it appeals. */
record SendInForm(
        @RestForm
        @NotBlank(message = "{appealing.groundsMissing}")
        @Size(max = 8000, message = "{appealing.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String grounds,

        @RestForm @Nullable FileUpload file) {

    static SendInForm blank() {
        return new SendInForm(null, null);
    }
}
