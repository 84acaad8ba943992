package se.exportcheck.recovering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.Repayment;
import se.exportcheck.people.Actor;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Which repayment is wrong, and why, as it is typed. */
record CorrectionForm(
        @RestForm @Nullable String repayment,

        @RestForm
        @NotBlank(message = "{recovering.why}")
        @Size(max = 1000, message = "{recovering.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String reason) {

    static CorrectionForm empty() {
        return new CorrectionForm(null, null);
    }

    /** One that somebody else has entered, and that nobody has taken back. */
    Optional<Repayment> chosen(Recovery recovery, Actor actor) {
        return recovery.correctableBy(actor).stream()
                .filter(each -> String.valueOf(each.id()).equals(repayment))
                .findFirst();
    }
}
