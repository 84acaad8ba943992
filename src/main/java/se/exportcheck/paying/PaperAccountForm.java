package se.exportcheck.paying;

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
import se.exportcheck.web.AccountMessages;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;
import se.exportcheck.web.Uploads;

/** Another account that a company asks for on paper, as it was read. */
record PaperAccountForm(
        @RestForm UUID submissionKey,
        @RestForm String channel,
        @RestForm String arrivedDay,
        @RestForm String arrivedMonth,
        @RestForm String arrivedYear,

        @NotBlank(message = "{paper.signerMissing}")
        @Size(max = 200, message = "{reviewing.tooLong}")
        @Typed(Kind.NAME)
        @RestForm
        String signer,

        @NotBlank(message = "{paper.authorityUnchecked}") @RestForm
        String authorised,

        @Size(max = 1000, message = "{reviewing.tooLong}") @Typed(Kind.TEXT) @RestForm
        String says,

        @RestForm @Nullable FileUpload file) {

    PaperAccountForm(
            @Nullable UUID submissionKey,
            @Nullable String channel,
            @Nullable String arrivedDay,
            @Nullable String arrivedMonth,
            @Nullable String arrivedYear,
            @Nullable String signer,
            @Nullable String authorised,
            @Nullable String says,
            @Nullable FileUpload file) {
        this.submissionKey = submissionKey == null ? UUID.randomUUID() : submissionKey;
        this.channel = Text.of(channel);
        this.arrivedDay = Text.of(arrivedDay);
        this.arrivedMonth = Text.of(arrivedMonth);
        this.arrivedYear = Text.of(arrivedYear);
        this.signer = Text.of(signer);
        this.authorised = Text.of(authorised);
        this.says = Text.of(says);
        this.file = file;
    }

    static PaperAccountForm blank() {
        return new PaperAccountForm(null, null, null, null, null, null, null, null, null);
    }

    public DateInput arrived() {
        return new DateInput(arrivedDay, arrivedMonth, arrivedYear);
    }

    /** @param earliest the day of the application */
    FormErrors check(FormErrors before, LocalDate earliest, LocalDate today, AccountMessages words) {
        var errors = before;
        if (way().isEmpty()) {
            errors = errors.with("channel", words.channelMissing());
        }
        if (arrived()
                .date()
                .filter(day -> !day.isAfter(today) && !day.isBefore(earliest))
                .isEmpty()) {
            errors = errors.with("arrived", words.arrivedWrong(earliest));
        }
        return says.isEmpty() && Uploads.of(file).isEmpty() ? errors.with("says", words.nothingOfIt()) : errors;
    }

    private Optional<Channel> way() {
        return Channel.outsideTheService().stream()
                .filter(each -> each.name().equals(channel))
                .findFirst();
    }

    Arrival.Paper paper(String sender, String subject) {
        return new Arrival.Paper(
                ArrivalKind.OTHER,
                way().orElseThrow(),
                arrived().date().orElseThrow(),
                sender,
                subject,
                Text.optional(says).orElse(null),
                signer);
    }
}
