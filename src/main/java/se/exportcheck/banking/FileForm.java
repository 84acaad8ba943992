package se.exportcheck.banking;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.WorkingDays;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.StopMessages;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Which payments go together to the bank, and when it is to pay, as it was chosen. */
record FileForm(
        @RestForm("claim") @Nullable List<String> claims,
        @RestForm @Nullable String executionDay,
        @RestForm @Nullable String executionMonth,
        @RestForm @Nullable String executionYear,
        @RestForm boolean checked,

        @RestForm @Size(max = 1000, message = "{paying.tooLong}") @Typed(Kind.TEXT) @Nullable
        String note) {

    /** Longer ahead no bank keeps a payment for certain. */
    private static final int LONGEST_DAYS = 60;

    static FileForm blank(LocalDate today, List<Sendable> all) {
        var day = DateInput.of(WorkingDays.isWorkingDay(today) ? today : WorkingDays.plus(today, 1));
        var open = all.stream()
                .filter(Sendable::isOpen)
                .map(each -> String.valueOf(each.claim().id()))
                .toList();
        return new FileForm(open, day.day(), day.month(), day.year(), false, null);
    }

    public DateInput execution() {
        return new DateInput(executionDay, executionMonth, executionYear);
    }

    public boolean has(Sendable one) {
        return claims != null && claims.contains(String.valueOf(one.claim().id()));
    }

    List<Sendable> chosen(List<Sendable> all) {
        return all.stream().filter(this::has).toList();
    }

    /** Where it was looked up that nothing stops the payments, and what was found. */
    String lookedUp() {
        return Text.of(note);
    }

    FormErrors errors(
            FormErrors before, List<Sendable> all, LocalDate today, BankingMessages words, StopMessages stops) {
        var errors = lookedUp().isEmpty() ? before.with("note", stops.noteMissing()) : before;
        if (chosen(all).isEmpty()) {
            errors = errors.with("claim", words.nothingChosen());
        } else if (claims != null
                && chosen(all).size() < claims.stream().distinct().count()) {
            errors = errors.with("claim", words.chosenIsGone());
        }
        if (!checked) {
            errors = errors.with("checked", words.notChecked());
        }
        var day = execution().date();
        if (day.isEmpty()) {
            return errors.with("execution", words.dayWrong());
        }
        var on = day.get();
        return on.isBefore(today) || on.isAfter(today.plusDays(LONGEST_DAYS)) || !WorkingDays.isWorkingDay(on)
                ? errors.with("execution", words.dayNotBanking(LONGEST_DAYS))
                : errors;
    }
}
