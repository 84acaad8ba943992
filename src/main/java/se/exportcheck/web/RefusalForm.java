package se.exportcheck.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.disclosures.Refusal;
import se.exportcheck.cases.dossier.SecrecyGround;
import se.exportcheck.web.Typed.Kind;

/**
 * What is not handed out, on what ground and why, as it was typed.
 *
 * @param extent WHOLE or PART
 * @param known which provision of the region's list; OTHER when it is written
 * @param given what is handed out all the same
 */
public record RefusalForm(
        @RestForm @Nullable String extent,

        @RestForm
        @NotBlank(message = "{disclosing.partsMissing}")
        @Size(max = 2000, message = "{disclosing.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String parts,

        @RestForm @Nullable String known,

        @RestForm @Size(max = 300, message = "{copying.groundTooLong}") @Typed(Kind.TEXT) @Nullable
        String ground,

        @RestForm
        @NotBlank(message = "{disclosing.reasonsMissing}")
        @Size(max = 8000, message = "{disclosing.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String reasons,

        @RestForm @Nullable List<String> given) {

    private static final String WHOLE = "WHOLE";
    private static final String PART = "PART";

    public static RefusalForm blank() {
        return new RefusalForm(null, null, null, null, null, List.of());
    }

    /** As the requester was told, for the decision maker to examine. */
    public static RefusalForm of(Refusal told) {
        return new RefusalForm(
                told.whole() ? WHOLE : PART, told.parts(), "OTHER", told.ground(), told.reasons(), List.of());
    }

    public FormErrors check(FormErrors before, List<SecrecyGround> grounds, Words words) {
        var isChosen = WHOLE.equals(extent) || PART.equals(extent);
        var errors = isChosen
                ? before
                : before.with("extent", words.bundle(DisclosureMessages.class).extentMissing());
        var missing = provision().missing(grounds);
        return missing.isPresent()
                ? errors.with(missing.get(), words.bundle(CopyMessages.class).groundMissing())
                : errors;
    }

    /** To be made of a form that nothing is wrong with. */
    public Refusal refusal(List<SecrecyGround> grounds) {
        return new Refusal(WHOLE.equals(extent), Text.of(parts), provision().of(grounds), Text.of(reasons));
    }

    private Provision provision() {
        return new Provision(known, ground);
    }
}
