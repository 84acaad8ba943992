package se.exportcheck.reviewing.standing;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.documents.Document;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Check;
import se.exportcheck.people.Entitlement;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What somebody of the region has found of a person's right to sign, as it was typed. */
record CheckForm(
        @RestForm @Nullable String answer,
        @RestForm @Nullable String document,
        @RestForm @Nullable String untilDay,
        @RestForm @Nullable String untilMonth,
        @RestForm @Nullable String untilYear,

        @RestForm @Size(max = 500, message = "{recovering.tooLong}") @Typed(Kind.TEXT) @Nullable
        String within,

        @RestForm @Size(max = 2000, message = "{recovering.tooLong}") @Typed(Kind.TEXT) @Nullable
        String reason) {

    static final String BY_DOCUMENT = "DOCUMENT";
    static final String REGISTERED = "REGISTERED";
    static final String REFUSED = "REFUSED";

    static CheckForm blank() {
        return new CheckForm(null, null, null, null, null, null, null);
    }

    public DateInput until() {
        return new DateInput(untilDay, untilMonth, untilYear);
    }

    FormErrors check(FormErrors typed, List<Document> powers, LocalDate today, StandingMessages words) {
        var errors = typed;
        if (answer == null || !List.of(BY_DOCUMENT, REGISTERED, REFUSED).contains(answer)) {
            errors = errors.with("answer", words.answerMissing());
        }
        if (BY_DOCUMENT.equals(answer) && chosen(powers) == null) {
            errors = errors.with("document", words.documentMissing());
        }
        if (!until().isBlank()
                && until().date().filter(day -> !day.isBefore(today)).isEmpty()) {
            errors = errors.with("until", words.untilWrong());
        }
        if (REFUSED.equals(answer) && Text.optional(reason).isEmpty()) {
            errors = errors.with("reason", words.reasonMissing());
        }
        return errors;
    }

    /** To be made of a form that nothing is wrong with. */
    Check made(List<Document> powers, Actor by, Instant at) {
        if (REFUSED.equals(answer)) {
            return new Check(by.name(), at, null, null, null, null, Text.of(reason));
        }
        var onPaper = BY_DOCUMENT.equals(answer);
        return new Check(
                by.name(),
                at,
                onPaper ? Entitlement.POWER_OF_ATTORNEY : Entitlement.REGISTERED,
                onPaper ? chosen(powers) : null,
                until().date().orElse(null),
                Text.optional(within).orElse(null),
                null);
    }

    private @Nullable Long chosen(List<Document> powers) {
        return powers.stream()
                .map(Document::id)
                .filter(id -> String.valueOf(id).equals(document))
                .findFirst()
                .orElse(null);
    }
}
