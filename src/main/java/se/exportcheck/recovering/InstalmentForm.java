package se.exportcheck.recovering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;

/** In how many parts a debt is paid back, and from when, as it is typed. */
record InstalmentForm(
        @RestForm @Nullable UUID submissionKey,
        @RestForm @Nullable String parts,
        @RestForm @Nullable String firstOnDay,
        @RestForm @Nullable String firstOnMonth,
        @RestForm @Nullable String firstOnYear) {

    private static final int MOST = 60;

    static InstalmentForm from(LocalDate day) {
        var first = DateInput.of(day);
        return new InstalmentForm(UUID.randomUUID(), null, first.day(), first.month(), first.year());
    }

    public DateInput firstOn() {
        return new DateInput(firstOnDay, firstOnMonth, firstOnYear);
    }

    Optional<Integer> count() {
        return Numbers.whole(parts).filter(count -> count >= 2 && count <= MOST).map(Math::toIntExact);
    }

    /** @param debt whole kronor of it are divided, at least one to each part */
    FormErrors check(LocalDate today, long debt, InstalmentMessages words) {
        var errors = count().filter(count -> count <= debt).isPresent()
                ? FormErrors.none()
                : FormErrors.none().with("parts", words.partsWrong(MOST));
        return firstOn()
                        .date()
                        .filter(day -> day.isAfter(today) && !day.isAfter(today.plusYears(1)))
                        .isPresent()
                ? errors
                : errors.with("firstOn", words.firstOnWrong());
    }
}
