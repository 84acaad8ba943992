package se.exportcheck.banking;

import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.WorkingDays;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;

/** Which payments go together to the bank, and when it is to pay, as it was chosen. */
record FileForm(
        @RestForm("claim") @Nullable List<String> claims,
        @RestForm @Nullable String executionDay,
        @RestForm @Nullable String executionMonth,
        @RestForm @Nullable String executionYear,
        @RestForm boolean checked) {

    /** Longer ahead no bank keeps a payment for certain. */
    private static final int LONGEST_DAYS = 60;

    static FileForm blank(LocalDate today, List<Sendable> all) {
        var day = DateInput.of(WorkingDays.isWorkingDay(today) ? today : WorkingDays.plus(today, 1));
        var open = all.stream()
                .filter(Sendable::isOpen)
                .map(each -> String.valueOf(each.claim().id()))
                .toList();
        return new FileForm(open, day.day(), day.month(), day.year(), false);
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

    FormErrors errors(List<Sendable> all, LocalDate today, BankingMessages words) {
        var errors = FormErrors.none();
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
