package se.exportcheck.reviewing.dossier;

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
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What came on paper, as it was typed. */
record PaperArrivalForm(
        @RestForm UUID submissionKey,
        @RestForm String kind,
        @RestForm String channel,
        @RestForm String arrivedDay,
        @RestForm String arrivedMonth,
        @RestForm String arrivedYear,

        @Size(max = 200, message = "{reviewing.tooLong}") @Typed(Kind.NAME) @RestForm
        String sender,

        @NotBlank(message = "{dossier.subjectMissing}")
        @Size(max = 200, message = "{reviewing.tooLong}")
        @Typed(Kind.TEXT)
        @RestForm
        String subject,

        @RestForm @Nullable FileUpload file) {

    PaperArrivalForm(
            @Nullable UUID submissionKey,
            @Nullable String kind,
            @Nullable String channel,
            @Nullable String arrivedDay,
            @Nullable String arrivedMonth,
            @Nullable String arrivedYear,
            @Nullable String sender,
            @Nullable String subject,
            @Nullable FileUpload file) {
        this.submissionKey = submissionKey == null ? UUID.randomUUID() : submissionKey;
        this.kind = Text.of(kind);
        this.channel = Text.of(channel);
        this.arrivedDay = Text.of(arrivedDay);
        this.arrivedMonth = Text.of(arrivedMonth);
        this.arrivedYear = Text.of(arrivedYear);
        this.sender = Text.of(sender);
        this.subject = Text.of(subject);
        this.file = file;
    }

    static PaperArrivalForm blank(LocalDate presumed) {
        var day = DateInput.of(presumed);
        return new PaperArrivalForm(null, "", "", day.day(), day.month(), day.year(), "", "", null);
    }

    public DateInput arrived() {
        return new DateInput(arrivedDay, arrivedMonth, arrivedYear);
    }

    FormErrors check(FormErrors before, LocalDate earliest, LocalDate today, DossierMessages messages) {
        var errors = before;
        if (arrived()
                .date()
                .filter(day -> !day.isAfter(today) && !day.isBefore(earliest))
                .isEmpty()) {
            errors = errors.with("arrived", messages.arrivedWrong());
        }
        if (way().isEmpty()) {
            errors = errors.with("channel", messages.channelMissing());
        }
        if (chosenKind().isEmpty()) {
            errors = errors.with("kind", messages.kindMissing());
        }
        return sender.isEmpty() && !isFromCompany() ? errors.with("sender", messages.senderMissing()) : errors;
    }

    /** An opinion or anything else can be from anybody, whom somebody has to write down. */
    private boolean isFromCompany() {
        return chosenKind().filter(ArrivalKind::isFromCompany).isPresent();
    }

    private Optional<ArrivalKind> chosenKind() {
        return ArrivalKind.later().stream()
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    private Optional<Channel> way() {
        return Channel.outsideTheService().stream()
                .filter(each -> each.name().equals(channel))
                .findFirst();
    }

    /** @param company whom it is from when nobody else is named */
    Arrival.Paper paper(String company) {
        return new Arrival.Paper(
                chosenKind().orElseThrow(),
                way().orElseThrow(),
                arrived().date().orElseThrow(),
                sender.isEmpty() ? company : sender,
                subject,
                null,
                null);
    }
}
