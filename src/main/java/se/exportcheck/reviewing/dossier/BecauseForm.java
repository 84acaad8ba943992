package se.exportcheck.reviewing.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** That something is withheld or marked, on what ground and why, as it was typed. */
record BecauseForm(
        @RestForm String set,
        @RestForm String known,

        @Size(max = 300, message = "{reviewing.tooLong}") @Typed(Kind.TEXT) @RestForm
        String ground,

        @NotBlank(message = "{dossier.reasonMissing}")
        @Size(max = 2000, message = "{reviewing.tooLong}")
        @Typed(Kind.TEXT)
        @RestForm
        String reason) {

    private static final String YES = "YES";
    private static final String NO = "NO";

    private static final String OTHER = "OTHER";

    BecauseForm(@Nullable String set, @Nullable String known, @Nullable String ground, @Nullable String reason) {
        this.set = Text.of(set);
        this.known = Text.of(known);
        this.ground = Text.of(ground);
        this.reason = Text.of(reason);
    }

    /** As it stands; a ground that is not in the list is another. */
    static BecauseForm of(@Nullable String ground, List<KnownGround> list) {
        return ground == null ? new BecauseForm("", "", "", "") : suggesting(YES, ground, list);
    }

    /** Nothing is chosen yet, but a ground is at hand. */
    static BecauseForm suggesting(String ground, List<KnownGround> list) {
        return suggesting("", ground, list);
    }

    private static BecauseForm suggesting(String set, String ground, List<KnownGround> list) {
        return list.stream()
                .filter(each -> each.provision().equals(ground))
                .findFirst()
                .map(each -> new BecauseForm(set, each.id(), "", ""))
                .orElseGet(() -> new BecauseForm(set, OTHER, ground, ""));
    }

    FormErrors check(FormErrors before, List<KnownGround> list, DossierMessages messages) {
        var errors = before;
        if (!set.equals(YES) && !set.equals(NO)) {
            errors = errors.with("set", messages.chooseOne());
        }
        if (!isOther() && picked(list).isEmpty()) {
            return errors.with("known", messages.groundUnknown());
        }
        if (set.equals(YES) && isOther() && ground.isEmpty()) {
            var field = known.isEmpty() && !list.isEmpty() ? "known" : "ground";
            return errors.with(field, messages.groundMissing());
        }
        return errors;
    }

    /** The ground; none when it is no longer so. */
    @Nullable
    String given(List<KnownGround> list) {
        return set.equals(YES) ? picked(list).map(KnownGround::provision).orElse(ground) : null;
    }

    /** Not one of the list: it is written. */
    private boolean isOther() {
        return known.isEmpty() || known.equals(OTHER);
    }

    private Optional<KnownGround> picked(List<KnownGround> list) {
        return list.stream().filter(each -> each.id().equals(known)).findFirst();
    }
}
