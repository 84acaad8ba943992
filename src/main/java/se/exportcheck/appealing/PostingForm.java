package se.exportcheck.appealing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.appeals.Posting;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** When a decision was announced on the notice board, as it was typed. */
record PostingForm(
        @RestForm
        @NotBlank(message = "{appealing.minutesMissing}")
        @Size(max = 200, message = "{appealing.minutesTooLong}")
        @Typed(value = Kind.NAME, message = "{appealing.name}")
        @Nullable
        String minutes,

        @RestForm @Nullable String approvedOnDay,
        @RestForm @Nullable String approvedOnMonth,
        @RestForm @Nullable String approvedOnYear,
        @RestForm @Nullable String announcedOnDay,
        @RestForm @Nullable String announcedOnMonth,
        @RestForm @Nullable String announcedOnYear,
        @RestForm @Nullable String takenDownOnDay,
        @RestForm @Nullable String takenDownOnMonth,
        @RestForm @Nullable String takenDownOnYear) {

    static PostingForm of(Posting.Stay stay) {
        return of(
                stay.minutes(),
                DateInput.of(stay.approvedOn()),
                DateInput.of(stay.announcedOn()),
                DateInput.of(stay.takenDownOn()));
    }

    static PostingForm blank(String minutes) {
        return of(minutes, DateInput.empty(), DateInput.empty(), DateInput.empty());
    }

    private static PostingForm of(String minutes, DateInput approved, DateInput announced, DateInput takenDown) {
        return new PostingForm(
                minutes,
                approved.day(),
                approved.month(),
                approved.year(),
                announced.day(),
                announced.month(),
                announced.year(),
                takenDown.day(),
                takenDown.month(),
                takenDown.year());
    }

    public DateInput approvedOn() {
        return new DateInput(approvedOnDay, approvedOnMonth, approvedOnYear);
    }

    public DateInput announcedOn() {
        return new DateInput(announcedOnDay, announcedOnMonth, announcedOnYear);
    }

    public DateInput takenDownOn() {
        return new DateInput(takenDownOnDay, takenDownOnMonth, takenDownOnYear);
    }

    /** The days follow one another: decided, approved, announced, taken down; and none is to come. */
    FormErrors check(FormErrors typed, LocalDate decidedOn, LocalDate today, AppealingMessages words) {
        var approved = approvedOn().date();
        var errors = day(typed, "approvedOn", approved, today, words);
        if (approved.filter(decidedOn::isAfter).isPresent()) {
            errors = errors.with("approvedOn", words.approvedBeforeDecision());
        }
        var announced = announcedOn().date();
        errors = day(errors, "announcedOn", announced, today, words);
        if (isBefore(announced, approved)) {
            errors = errors.with("announcedOn", words.announcedBeforeApproval());
        }
        if (takenDownOn().isBlank()) {
            return errors;
        }
        errors = day(errors, "takenDownOn", takenDownOn().date(), today, words);
        return isBefore(takenDownOn().date(), announced)
                ? errors.with("takenDownOn", words.takenDownBeforeAnnounced())
                : errors;
    }

    private static FormErrors day(
            FormErrors errors, String field, Optional<LocalDate> day, LocalDate today, AppealingMessages words) {
        return day.map(date -> date.isAfter(today) ? errors.with(field, words.dayInFuture()) : errors)
                .orElseGet(() -> errors.with(field, words.dayMissing()));
    }

    private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.filter(day.get()::isBefore).isPresent();
    }

    /** To be made of a form that nothing is wrong with. */
    Posting.Stay stay() {
        return new Posting.Stay(
                Text.of(minutes),
                approvedOn().date().orElseThrow(),
                announcedOn().date().orElseThrow(),
                takenDownOn().date().orElse(null));
    }
}
