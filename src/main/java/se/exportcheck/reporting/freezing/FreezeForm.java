package se.exportcheck.reporting.freezing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What a report is frozen for, as it was typed. */
public record FreezeForm(
        @RestForm
        @NotBlank(message = "{reporting.purposeMissing}")
        @Size(max = 200, message = "{reporting.tooLong}")
        @Typed(value = Kind.NAME, message = "{reporting.name}")
        @Nullable
        String purpose,

        @RestForm @NotNull @Nullable UUID submissionKey) {

    static FreezeForm blank() {
        return new FreezeForm(null, UUID.randomUUID());
    }

    /** To be asked of a form that nothing is wrong with. */
    String written() {
        return Text.of(purpose);
    }
}
