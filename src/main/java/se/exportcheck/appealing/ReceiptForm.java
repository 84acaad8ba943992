package se.exportcheck.appealing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.arrivals.ArrivalKind;
import se.exportcheck.cases.arrivals.Channel;
import se.exportcheck.cases.delivery.Evidence;
import se.exportcheck.cases.delivery.Notified;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.DeliveryMessages;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;

/** On which day a party got a decision, and what shows it, as it was typed. */
record ReceiptForm(
        @RestForm UUID submissionKey,
        @RestForm String receivedOnDay,
        @RestForm String receivedOnMonth,
        @RestForm String receivedOnYear,
        @RestForm String evidence,
        @RestForm String channel,
        @RestForm String cameOnDay,
        @RestForm String cameOnMonth,
        @RestForm String cameOnYear,
        @RestForm @Nullable FileUpload file) {

    ReceiptForm(
            @Nullable UUID submissionKey,
            @Nullable String receivedOnDay,
            @Nullable String receivedOnMonth,
            @Nullable String receivedOnYear,
            @Nullable String evidence,
            @Nullable String channel,
            @Nullable String cameOnDay,
            @Nullable String cameOnMonth,
            @Nullable String cameOnYear,
            @Nullable FileUpload file) {
        this.submissionKey = submissionKey == null ? UUID.randomUUID() : submissionKey;
        this.receivedOnDay = Text.of(receivedOnDay);
        this.receivedOnMonth = Text.of(receivedOnMonth);
        this.receivedOnYear = Text.of(receivedOnYear);
        this.evidence = Text.of(evidence);
        this.channel = Text.of(channel);
        this.cameOnDay = Text.of(cameOnDay);
        this.cameOnMonth = Text.of(cameOnMonth);
        this.cameOnYear = Text.of(cameOnYear);
        this.file = file;
    }

    static ReceiptForm blank() {
        return new ReceiptForm(null, null, null, null, null, null, null, null, null, null);
    }

    public DateInput receivedOn() {
        return new DateInput(receivedOnDay, receivedOnMonth, receivedOnYear);
    }

    public DateInput cameOn() {
        return new DateInput(cameOnDay, cameOnMonth, cameOnYear);
    }

    /** The days follow one another: sent, received by the party, come back; and none is to come. */
    FormErrors check(LocalDate sentOn, LocalDate today, DeliveryMessages words) {
        var errors = FormErrors.none();
        var received = receivedOn().date();
        if (received.filter(day -> !day.isBefore(sentOn) && !day.isAfter(today)).isEmpty()) {
            errors = errors.with("receivedOn", words.receivedOnWrong(sentOn));
        }
        if (shows().isEmpty()) {
            errors = errors.with("evidence", words.whatShowsMissing());
        }
        if (way().isEmpty()) {
            errors = errors.with("channel", words.cameMissing());
        }
        var first = received.orElse(sentOn);
        return cameOn().date()
                        .filter(day -> !day.isBefore(first) && !day.isAfter(today))
                        .isEmpty()
                ? errors.with("cameOn", words.cameOnWrong())
                : errors;
    }

    private Optional<Evidence> shows() {
        return Evidence.recorded().stream()
                .filter(each -> each.name().equals(evidence))
                .findFirst();
    }

    private Optional<Channel> way() {
        return Channel.outsideTheService().stream()
                .filter(each -> each.name().equals(channel))
                .findFirst();
    }

    Notified shown() {
        return new Notified(receivedOn().date().orElseThrow(), shows().orElseThrow());
    }

    Arrival.Paper paper(String sender, String subject) {
        return new Arrival.Paper(
                ArrivalKind.OTHER, way().orElseThrow(), cameOn().date().orElseThrow(), sender, subject, null, null);
    }
}
