package se.exportcheck.archiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Until when a programme wants the cases of a scheme version kept, as it was typed. */
record ProgrammeForm(
        @RestForm @Nullable String schemeVersion,

        @RestForm @Nullable String lastDayDay,
        @RestForm @Nullable String lastDayMonth,
        @RestForm @Nullable String lastDayYear,

        @RestForm
        @NotBlank(message = "{archiving.sourceMissing}")
        @Size(max = 500, message = "{archiving.basisTooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String basis) {

    static ProgrammeForm blank() {
        return new ProgrammeForm(null, null, null, null, null);
    }

    public DateInput lastDay() {
        return new DateInput(lastDayDay, lastDayMonth, lastDayYear);
    }

    Optional<SchemeVersion> of(List<SchemeVersion> versions) {
        return versions.stream()
                .filter(each -> String.valueOf(each.id()).equals(schemeVersion))
                .findFirst();
    }

    String source() {
        return Text.of(Objects.requireNonNull(basis));
    }
}
