package se.exportcheck.appealing;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What is said with a step of an appeal that asks for little more than a yes. */
record StepForm(
        @RestForm @Size(max = 4000, message = "{appealing.tooLong}") @Typed(Kind.TEXT) @Nullable
        String note) {

    private static final int LONGEST_NUMBER = 100;

    static StepForm blank() {
        return new StepForm(null);
    }

    /** A court's number is short, and none of the marks that names do not have is in it. */
    boolean isNoNumber() {
        var typed = Text.of(note);
        return typed.length() > LONGEST_NUMBER || !Kind.NAME.reads(typed);
    }

    @Nullable
    String said() {
        return Text.optional(note).orElse(null);
    }
}
