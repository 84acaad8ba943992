package se.exportcheck.reviewing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Referral;
import se.exportcheck.cases.ReferredPart;
import se.exportcheck.documents.Document;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What is asked of somebody outside, as it was typed. */
record InquiryForm(
        @RestForm String partner,
        @RestForm List<String> parts,
        @RestForm List<String> documents,

        @NotBlank(message = "{reviewing.messageMissing}")
        @Size(max = 4000, message = "{reviewing.tooLong}")
        @Typed(Kind.TEXT)
        @RestForm
        String message,

        @Size(max = 4000, message = "{reviewing.tooLong}") @Typed(Kind.TEXT) @RestForm
        String items,

        @Size(max = 2000, message = "{reviewing.tooLong}") @Typed(Kind.TEXT) @RestForm
        String consequence,

        @RestForm String lastDayDay,
        @RestForm String lastDayMonth,
        @RestForm String lastDayYear,
        @RestForm String preview) {

    private static final List<String> EVERY_PART =
            ReferredPart.CHOSEN.stream().map(ReferredPart::name).toList();

    InquiryForm(
            @Nullable String partner,
            @Nullable List<String> parts,
            @Nullable List<String> documents,
            @Nullable String message,
            @Nullable String items,
            @Nullable String consequence,
            @Nullable String lastDayDay,
            @Nullable String lastDayMonth,
            @Nullable String lastDayYear,
            @Nullable String preview) {
        this.partner = Text.of(partner);
        this.parts = parts == null ? List.of() : List.copyOf(parts);
        this.documents = documents == null ? List.of() : List.copyOf(documents);
        this.message = Text.of(message);
        this.items = Text.of(items);
        this.consequence = Text.of(consequence);
        this.lastDayDay = Text.of(lastDayDay);
        this.lastDayMonth = Text.of(lastDayMonth);
        this.lastDayYear = Text.of(lastDayYear);
        this.preview = Text.of(preview);
    }

    static InquiryForm blank(LocalDate lastDay) {
        return again(lastDay, List.of(), "");
    }

    /** What was asked for before, to be enjoined. */
    static InquiryForm again(LocalDate lastDay, List<String> items, String consequence) {
        var day = DateInput.of(lastDay);
        return new InquiryForm(
                "",
                EVERY_PART,
                List.of(),
                "",
                String.join("\n", items),
                consequence,
                day.day(),
                day.month(),
                day.year(),
                "");
    }

    boolean hasUnknownPart() {
        return !EVERY_PART.containsAll(parts);
    }

    /** What was chosen to be shown to the partner beside the summary, of what there is. */
    Referral referral(List<Document> files) {
        return new Referral(
                ReferredPart.CHOSEN.stream()
                        .filter(part -> parts.contains(part.name()))
                        .collect(Collectors.toSet()),
                files.stream()
                        .map(Document::id)
                        .filter(id -> documents.contains(String.valueOf(id)))
                        .collect(Collectors.toSet()));
    }

    public DateInput lastDay() {
        return new DateInput(lastDayDay, lastDayMonth, lastDayYear);
    }

    public List<String> itemList() {
        return items.lines().map(Text::of).filter(item -> !item.isEmpty()).toList();
    }

    public boolean isPreview() {
        return !preview.isEmpty();
    }
}
