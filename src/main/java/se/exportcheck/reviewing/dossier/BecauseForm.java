package se.exportcheck.reviewing.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** That something is withheld or marked, on what ground and why, as it was typed. */
record BecauseForm(
        @RestForm String set,

        @Size(max = 300, message = "{reviewing.tooLong}") @Typed(Kind.TEXT) @RestForm
        String ground,

        @NotBlank(message = "{dossier.reasonMissing}")
        @Size(max = 2000, message = "{reviewing.tooLong}")
        @Typed(Kind.TEXT)
        @RestForm
        String reason) {

    private static final String YES = "YES";
    private static final String NO = "NO";

    BecauseForm(@Nullable String set, @Nullable String ground, @Nullable String reason) {
        this.set = Text.of(set);
        this.ground = Text.of(ground);
        this.reason = Text.of(reason);
    }

    static BecauseForm of(@Nullable String ground) {
        return new BecauseForm(ground == null ? "" : YES, ground, "");
    }

    FormErrors check(FormErrors before, DossierMessages messages) {
        var errors = before;
        if (!set.equals(YES) && !set.equals(NO)) {
            errors = errors.with("set", messages.chooseOne());
        }
        return set.equals(YES) && ground.isEmpty() ? errors.with("ground", messages.groundMissing()) : errors;
    }

    /** The ground; none when it is no longer so. */
    @Nullable
    String given() {
        return set.equals(YES) ? ground : null;
    }
}
