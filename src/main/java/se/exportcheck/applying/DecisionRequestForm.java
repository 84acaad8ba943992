package se.exportcheck.applying;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What the company says when it asks for its case to be decided; nothing need be said. */
record DecisionRequestForm(
        @RestForm @Size(max = 2000, message = "{delays.tooLong}") @Typed(Kind.TEXT) @Nullable
        String note) {

    static DecisionRequestForm empty() {
        return new DecisionRequestForm(null);
    }
}
