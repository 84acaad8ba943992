package se.exportcheck.applying;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * A new application: under which call, for which company.
 *
 * @param another set by whoever wants one more although there is a draft already
 */
record NewCaseForm(
        @RestForm UUID submissionKey,

        @RestForm @NotNull(message = "{applying.call}") @Nullable
        String call,

        @RestForm @NotNull(message = "{applying.company}") @Nullable
        String company,

        @RestForm @Nullable String another) {

    NewCaseForm {
        submissionKey = submissionKey == null ? UUID.randomUUID() : submissionKey;
    }

    static NewCaseForm empty() {
        return new NewCaseForm(UUID.randomUUID(), null, null, null);
    }

    boolean wantsAnother() {
        return another != null;
    }
}
