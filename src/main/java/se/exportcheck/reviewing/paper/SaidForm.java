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
import se.exportcheck.cases.arrivals.Channel;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;
import se.exportcheck.web.Uploads;

/** What a company has said on paper, as it was read: when it came, how, who has signed it and what it says. */
record SaidForm(
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

    SaidForm(
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

    static SaidForm blank() {
        return new SaidForm(null, null, null, null, null, null, null, null, null);
    }

    public DateInput arrived() {
        return new DateInput(arrivedDay, arrivedMonth, arrivedYear);
    }

    /** @param earliest the day of what it answers */
    FormErrors check(FormErrors before, LocalDate earliest, LocalDate today, SaidMessages words) {
        var errors = before;
        if (arrivedOn()
                .filter(day -> !day.isAfter(today) && !day.isBefore(earliest))
                .isEmpty()) {
            errors = errors.with("arrived", words.arrivedWrong(earliest));
        }
        if (way().isEmpty()) {
            errors = errors.with("channel", words.channelMissing());
        }
        var shown = !says.isEmpty() || Uploads.of(file).isPresent();
        return shown ? errors : errors.with("says", words.nothingOfIt());
    }

    Optional<LocalDate> arrivedOn() {
        return arrived().date();
    }

    private Optional<Channel> way() {
        return Channel.outsideTheService().stream()
                .filter(each -> each.name().equals(channel))
                .findFirst();
    }

    /** What it says in short; null when the scan says it. */
    @Nullable
    String told() {
        return says.isEmpty() ? null : says;
    }

    Arrival.Paper paper(SaidOnPaper said, String sender, String subject) {
        return new Arrival.Paper(
                said.kind(), way().orElseThrow(), arrivedOn().orElseThrow(), sender, subject, told(), signer);
    }
}
