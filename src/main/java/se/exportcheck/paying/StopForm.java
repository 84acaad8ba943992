package se.exportcheck.paying;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.StopMessages;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What a check for what stops a payment shows, as it was typed. */
record StopForm(
        @RestForm @Nullable String result,

        @RestForm @Size(max = 1000, message = "{paying.tooLong}") @Typed(Kind.TEXT) @Nullable
        String note) {

    private static final String CLEAR = "CLEAR";
    private static final String STOPPED = "STOPPED";

    FormErrors errors(FormErrors before, StopMessages words) {
        var errors = isClear() || isStopped() ? before : before.with("result", words.choose());
        return Text.of(note).isEmpty() ? errors.with("note", words.noteMissing()) : errors;
    }

    boolean isClear() {
        return Objects.equals(result, CLEAR);
    }

    private boolean isStopped() {
        return Objects.equals(result, STOPPED);
    }

    String said() {
        return Text.of(note);
    }
}
