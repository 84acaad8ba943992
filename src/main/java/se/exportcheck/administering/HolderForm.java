package se.exportcheck.administering;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;

/** Who holds a post, or stands in for its holder, and when, as it was typed. */
record HolderForm(
        @RestForm @Nullable String person,
        @RestForm @Nullable String holds,
        @RestForm @Nullable String fromOnDay,
        @RestForm @Nullable String fromOnMonth,
        @RestForm @Nullable String fromOnYear,
        @RestForm @Nullable String toOnDay,
        @RestForm @Nullable String toOnMonth,
        @RestForm @Nullable String toOnYear,
        @RestForm @NotNull @Nullable UUID submissionKey) {

    private static final String HOLDER = "HOLDER";
    private static final String DEPUTY = "DEPUTY";

    static HolderForm blank() {
        return new HolderForm(null, null, null, null, null, null, null, null, UUID.randomUUID());
    }

    public Days days() {
        return new Days(new DateInput(fromOnDay, fromOnMonth, fromOnYear), new DateInput(toOnDay, toOnMonth, toOnYear));
    }

    boolean isDeputy() {
        return DEPUTY.equals(holds);
    }

    /** A deputy's time has an end. */
    FormErrors check(boolean isPersonKnown, FormErrors others, DelegationMessages words) {
        var errors = isPersonKnown ? others : others.with("person", words.choosePerson());
        if (!HOLDER.equals(holds) && !isDeputy()) {
            errors = errors.with("holds", words.chooseHolds());
        }
        return days().check(errors, isDeputy(), words);
    }
}
