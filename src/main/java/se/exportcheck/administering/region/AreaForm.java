package se.exportcheck.administering.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** A strength area, as it was typed. */
record AreaForm(
        @RestForm
        @NotBlank(message = "{scheme.codeMissing}")
        @Pattern(regexp = "[A-Z][A-Z_]{1,29}|\\s*", message = "{scheme.codeWrong}")
        @Nullable
        String code,

        @RestForm
        @NotBlank(message = "{scheme.nameSvMissing}")
        @Size(max = 100, message = "{scheme.nameTooLong}")
        @Typed(value = Kind.NAME, message = "{scheme.name}")
        @Nullable
        String nameSv,

        @RestForm
        @NotBlank(message = "{scheme.nameEnMissing}")
        @Size(max = 100, message = "{scheme.nameTooLong}")
        @Typed(value = Kind.NAME, message = "{scheme.name}")
        @Nullable
        String nameEn) {

    static AreaForm blank() {
        return new AreaForm(null, null, null);
    }
}
