package se.exportcheck.appealing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** An appeal that came on paper or by mail, as it is registered. */
record RegisterForm(
        @RestForm
        @NotBlank(message = "{appealing.appellantMissing}")
        @Size(max = 200, message = "{appealing.tooLong}")
        @Typed(value = Kind.NAME, message = "{appealing.name}")
        @Nullable
        String appellant,

        @RestForm @Nullable String receivedOnDay,
        @RestForm @Nullable String receivedOnMonth,
        @RestForm @Nullable String receivedOnYear,

        @RestForm @Size(max = 8000, message = "{appealing.tooLong}") @Typed(Kind.TEXT) @Nullable
        String grounds,

        @RestForm @Nullable String handedIn,

        @RestForm
        @Size(max = 100, message = "{appealing.tooLong}")
        @Typed(value = Kind.NAME, message = "{appealing.name}")
        @Nullable
        String courtNumber,

        @RestForm @Nullable FileUpload file) {

    private static final String TO_COURT = "COURT";
    private static final String TO_REGION = "REGION";

    static RegisterForm of(String appellant, LocalDate today) {
        var day = DateInput.of(today);
        return new RegisterForm(appellant, day.day(), day.month(), day.year(), null, TO_REGION, null, null);
    }

    public DateInput receivedOn() {
        return new DateInput(receivedOnDay, receivedOnMonth, receivedOnYear);
    }

    /** The court itself has told the region of it. */
    boolean isToCourt() {
        return TO_COURT.equals(handedIn);
    }

    boolean saysWhere() {
        return isToCourt() || TO_REGION.equals(handedIn);
    }

    String number() {
        return Text.of(courtNumber);
    }

    /** It has come after the decision, and not later than today. */
    FormErrors check(FormErrors typed, LocalDate decidedOn, LocalDate today, AppealingMessages words) {
        var day = receivedOn().date();
        if (day.isEmpty()) {
            return typed.with("receivedOn", words.dayMissing());
        }
        if (day.get().isBefore(decidedOn)) {
            return typed.with("receivedOn", words.beforeDecision());
        }
        return day.get().isAfter(today) ? typed.with("receivedOn", words.dayInFuture()) : typed;
    }

    /** To be made of a form that nothing is wrong with. */
    Appeal.Content content() {
        return new Appeal.Content(
                Text.of(appellant),
                receivedOn().date().orElseThrow(),
                Text.optional(grounds).orElse(null));
    }
}
