package se.exportcheck.reviewing.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.dossier.OralNote;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What somebody has told, as it was typed. */
record OralNoteForm(
        @RestForm UUID submissionKey,

        @NotBlank(message = "{dossier.sourceMissing}")
        @Size(max = 200, message = "{reviewing.tooLong}")
        @Typed(Kind.NAME)
        @RestForm
        String source,

        @RestForm String receivedDay,
        @RestForm String receivedMonth,
        @RestForm String receivedYear,
        @RestForm String way,
        @RestForm String fromParty,

        @NotBlank(message = "{dossier.contentMissing}")
        @Size(max = 4000, message = "{reviewing.tooLong}")
        @Typed(Kind.TEXT)
        @RestForm
        String content) {

    OralNoteForm(
            @Nullable UUID submissionKey,
            @Nullable String source,
            @Nullable String receivedDay,
            @Nullable String receivedMonth,
            @Nullable String receivedYear,
            @Nullable String way,
            @Nullable String fromParty,
            @Nullable String content) {
        this.submissionKey = submissionKey == null ? UUID.randomUUID() : submissionKey;
        this.source = Text.of(source);
        this.receivedDay = Text.of(receivedDay);
        this.receivedMonth = Text.of(receivedMonth);
        this.receivedYear = Text.of(receivedYear);
        this.way = Text.of(way);
        this.fromParty = Text.of(fromParty);
        this.content = Text.of(content);
    }

    static OralNoteForm blank(LocalDate today) {
        var day = DateInput.of(today);
        return new OralNoteForm(null, "", day.day(), day.month(), day.year(), "", "", "");
    }

    public DateInput received() {
        return new DateInput(receivedDay, receivedMonth, receivedYear);
    }

    private Optional<OralNote.Way> chosenWay() {
        return Stream.of(OralNote.Way.values())
                .filter(each -> each.name().equals(way))
                .findFirst();
    }

    FormErrors check(FormErrors before, LocalDate today, DossierMessages messages) {
        var errors = before;
        if (received().date().filter(day -> !day.isAfter(today)).isEmpty()) {
            errors = errors.with("received", messages.dayWrong());
        }
        return chosenWay().isEmpty() ? errors.with("way", messages.wayMissing()) : errors;
    }

    OralNote.Information information() {
        return new OralNote.Information(
                source, received().date().orElseThrow(), chosenWay().orElseThrow(), content, "YES".equals(fromParty));
    }
}
