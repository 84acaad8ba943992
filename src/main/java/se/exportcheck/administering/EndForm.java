package se.exportcheck.administering;

import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Term;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;

/** The last day of something of the delegation order, as it was typed. */
record EndForm(
        @RestForm @Nullable String lastDayDay,
        @RestForm @Nullable String lastDayMonth,
        @RestForm @Nullable String lastDayYear) {

    static EndForm of(LocalDate day) {
        var typed = DateInput.of(day);
        return new EndForm(typed.day(), typed.month(), typed.year());
    }

    public DateInput lastDay() {
        return new DateInput(lastDayDay, lastDayMonth, lastDayYear);
    }

    /** Not before somebody last decided by it, and within its days; the day before the first means never. */
    FormErrors check(Term term, Optional<LocalDate> lastUse, DelegationMessages words) {
        var day = lastDay().date();
        if (day.isEmpty()) {
            return FormErrors.none().with("lastDay", words.lastDayMissing());
        }
        var earliest = term.fromOn().minusDays(1);
        if (lastUse.filter(day.get()::isBefore).isPresent()) {
            return FormErrors.none().with("lastDay", words.usedUntil(String.valueOf(lastUse.get())));
        }
        if (day.get().isBefore(earliest)) {
            return FormErrors.none().with("lastDay", words.endsTooEarly(String.valueOf(earliest)));
        }
        var last = term.lastDay();
        return last != null && day.get().isAfter(last)
                ? FormErrors.none().with("lastDay", words.endsAlready(String.valueOf(last)))
                : FormErrors.none();
    }
}
