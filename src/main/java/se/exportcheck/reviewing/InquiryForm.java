package se.exportcheck.reviewing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.DateInput;

/** What is asked of somebody outside, as it was typed. */
record InquiryForm(
        @RestForm String partner,

        @NotBlank(message = "{reviewing.messageMissing}") @Size(max = 4000, message = "{reviewing.tooLong}") @RestForm
        String message,

        @Size(max = 4000, message = "{reviewing.tooLong}") @RestForm
        String items,

        @RestForm String lastDayDay,
        @RestForm String lastDayMonth,
        @RestForm String lastDayYear,
        @RestForm String preview) {

    InquiryForm(
            @Nullable String partner,
            @Nullable String message,
            @Nullable String items,
            @Nullable String lastDayDay,
            @Nullable String lastDayMonth,
            @Nullable String lastDayYear,
            @Nullable String preview) {
        this.partner = Typed.text(partner);
        this.message = Typed.text(message);
        this.items = Typed.text(items);
        this.lastDayDay = Typed.text(lastDayDay);
        this.lastDayMonth = Typed.text(lastDayMonth);
        this.lastDayYear = Typed.text(lastDayYear);
        this.preview = Typed.text(preview);
    }

    static InquiryForm blank(LocalDate lastDay) {
        var day = DateInput.of(lastDay);
        return new InquiryForm("", "", "", day.day(), day.month(), day.year(), "");
    }

    public DateInput lastDay() {
        return new DateInput(lastDayDay, lastDayMonth, lastDayYear);
    }

    public List<String> itemList() {
        return Typed.lines(items);
    }

    public boolean isPreview() {
        return !preview.isEmpty();
    }
}
