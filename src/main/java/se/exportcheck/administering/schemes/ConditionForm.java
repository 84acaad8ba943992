package se.exportcheck.administering.schemes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.schemes.GrantCondition;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/**
 * A condition of every grant, as it was typed.
 *
 * @param revocation that it is the reservation to revoke a grant; null when it is not
 * @param version the draft as the page knew it
 */
record ConditionForm(
        @RestForm
        @NotBlank(message = "{scheme.textSvMissing}")
        @Size(max = 1000, message = "{scheme.conditionTooLong}")
        @Typed(value = Kind.TEXT, message = "{scheme.text}")
        @Nullable
        String textSv,

        @RestForm
        @NotBlank(message = "{scheme.textEnMissing}")
        @Size(max = 1000, message = "{scheme.conditionTooLong}")
        @Typed(value = Kind.TEXT, message = "{scheme.text}")
        @Nullable
        String textEn,

        @RestForm @Nullable String revocation,
        @RestForm @Nullable String place,
        @RestForm @Nullable String version) {

    private static final String YES = "YES";

    static ConditionForm blank(SchemeVersion draft) {
        return new ConditionForm(
                "", "", null, String.valueOf(draft.conditions().size() + 1), String.valueOf(draft.version()));
    }

    static ConditionForm of(GrantCondition condition, int position, SchemeVersion draft) {
        return new ConditionForm(
                condition.textSv(),
                condition.textEn(),
                condition.reservesRevocation() ? YES : null,
                String.valueOf(position + 1),
                String.valueOf(draft.version()));
    }

    /** The same with the draft as it stands now. */
    ConditionForm seeing(SchemeVersion draft) {
        return new ConditionForm(textSv, textEn, revocation, place, String.valueOf(draft.version()));
    }

    /** What may stand in a text in place of the months of the follow-up. */
    public String months() {
        return GrantCondition.FOLLOW_UP_MONTHS;
    }

    GrantCondition condition() {
        return new GrantCondition(Text.of(textSv), Text.of(textEn), YES.equals(revocation));
    }
}
