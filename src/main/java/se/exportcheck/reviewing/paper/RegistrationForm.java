package se.exportcheck.reviewing.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.arrivals.ArrivalKind;
import se.exportcheck.cases.arrivals.Channel;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;
import se.exportcheck.web.Uploads;

/** What must be known of a paper to register it as an application: whom it is from, and when and how it came. */
record RegistrationForm(
        @RestForm UUID submissionKey,
        @RestForm String call,
        @RestForm String arrivedDay,
        @RestForm String arrivedMonth,
        @RestForm String arrivedYear,
        @RestForm String channel,
        @RestForm String organisationNumber,

        @NotBlank(message = "{paper.companyMissing}")
        @Size(max = 100, message = "{paper.nameTooLong}")
        @Typed(Kind.NAME)
        @RestForm
        String companyName,

        @Size(max = 2000, message = "{paper.noteTooLong}") @Typed(Kind.TEXT) @RestForm
        String note,

        @RestForm @Nullable FileUpload file) {

    RegistrationForm(
            @Nullable UUID submissionKey,
            @Nullable String call,
            @Nullable String arrivedDay,
            @Nullable String arrivedMonth,
            @Nullable String arrivedYear,
            @Nullable String channel,
            @Nullable String organisationNumber,
            @Nullable String companyName,
            @Nullable String note,
            @Nullable FileUpload file) {
        this.submissionKey = submissionKey == null ? UUID.randomUUID() : submissionKey;
        this.call = Text.of(call);
        this.arrivedDay = Text.of(arrivedDay);
        this.arrivedMonth = Text.of(arrivedMonth);
        this.arrivedYear = Text.of(arrivedYear);
        this.channel = Text.of(channel);
        this.organisationNumber = Text.of(organisationNumber);
        this.companyName = Text.of(companyName);
        this.note = Text.of(note);
        this.file = file;
    }

    static RegistrationForm blank() {
        return new RegistrationForm(null, null, null, null, null, null, null, null, null, null);
    }

    public DateInput arrived() {
        return new DateInput(arrivedDay, arrivedMonth, arrivedYear);
    }

    FormErrors check(FormErrors before, PaperChoices choices, LocalDate today, PaperMessages words) {
        var errors = before;
        if (choices.call(call).isEmpty()) {
            errors = errors.with("call", words.missing(words.call()));
        }
        if (arrivedOn().filter(day -> !day.isAfter(today)).isEmpty()) {
            errors = errors.with("arrived", words.arrivedWrong());
        }
        if (way().isEmpty()) {
            errors = errors.with("channel", words.channelMissing());
        }
        if (!organisationNumber.isEmpty() && number(today).isEmpty()) {
            errors = errors.with("organisationNumber", words.numberUnreadable());
        }
        var says = !note.isEmpty() || Uploads.of(file).isPresent();
        return says ? errors : errors.with("note", words.nothingOfIt());
    }

    /** Empty when it is missing on paper, or cannot be read. */
    Optional<OrganisationNumber> number(LocalDate today) {
        return OrganisationNumber.parse(organisationNumber, today);
    }

    /** No paper comes from before there was anything to apply for. */
    private Optional<LocalDate> arrivedOn() {
        return arrived().date().filter(day -> day.getYear() >= 2000);
    }

    private Optional<Channel> way() {
        return Channel.outsideTheService().stream()
                .filter(each -> each.name().equals(channel))
                .findFirst();
    }

    Arrival.Paper paper(String subject) {
        return new Arrival.Paper(
                ArrivalKind.APPLICATION,
                way().orElseThrow(),
                arrivedOn().orElseThrow(),
                companyName,
                subject,
                Text.optional(note).orElse(null),
                null);
    }
}
