package se.exportcheck.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.DelegatedDecisions.Meeting;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** The meeting where a committee was told of the decisions of a period, as it was typed. */
record MeetingForm(
        @RestForm @Nullable String from,
        @RestForm @Nullable String to,

        @RestForm
        @NotBlank(message = "{reporting.committeeMissing}")
        @Size(max = 200, message = "{reporting.tooLong}")
        @Typed(value = Kind.NAME, message = "{reporting.name}")
        @Nullable
        String committee,

        @RestForm @Nullable String meetingOnDay,
        @RestForm @Nullable String meetingOnMonth,
        @RestForm @Nullable String meetingOnYear,

        @RestForm
        @NotBlank(message = "{reporting.minuteMissing}")
        @Size(max = 100, message = "{reporting.tooLong}")
        @Typed(value = Kind.NAME, message = "{reporting.name}")
        @Nullable
        String minute,

        @RestForm @NotNull @Nullable UUID submissionKey) {

    static MeetingForm blank(String committee) {
        return new MeetingForm(null, null, committee, null, null, null, null, UUID.randomUUID());
    }

    public DateInput meetingOn() {
        return new DateInput(meetingOnDay, meetingOnMonth, meetingOnYear);
    }

    FormErrors check(FormErrors errors, LocalDate lastOfPeriod, LocalDate today, ReportingMessages words) {
        var day = meetingOn().date();
        if (day.isEmpty()) {
            return errors.with("meetingOn", words.meetingMissing());
        }
        return day.get().isBefore(lastOfPeriod) || day.get().isAfter(today)
                ? errors.with("meetingOn", words.meetingOutside(lastOfPeriod.toString()))
                : errors;
    }

    /** To be made of a form that nothing is wrong with. */
    Meeting meeting() {
        return new Meeting(Text.of(committee), meetingOn().date().orElseThrow(), Text.of(minute));
    }
}
