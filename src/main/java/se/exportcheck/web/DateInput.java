package se.exportcheck.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as it was typed in three boxes; kept as typed until it is a day. */
public record DateInput(String day, String month, String year) {

    public DateInput(@Nullable String day, @Nullable String month, @Nullable String year) {
        this.day = Text.of(day);
        this.month = Text.of(month);
        this.year = Text.of(year);
    }

    public static DateInput empty() {
        return new DateInput("", "", "");
    }

    public static DateInput of(@Nullable LocalDate date) {
        return date == null
                ? empty()
                : new DateInput(
                        String.valueOf(date.getDayOfMonth()),
                        String.valueOf(date.getMonthValue()),
                        String.valueOf(date.getYear()));
    }

    public boolean isBlank() {
        return (day + month + year).isEmpty();
    }

    /** The day, when what was typed is one. */
    public Optional<LocalDate> date() {
        try {
            return year.length() == 4
                    ? Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
