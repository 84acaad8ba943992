package se.exportcheck.administering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Term;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;

/** The first and, where there is one, the last day that something of the delegation order holds, as they were typed. */
record Days(DateInput from, DateInput to) {

    /** Of the fields {@code fromOn} and {@code toOn}. */
    FormErrors check(FormErrors others, boolean needsLast, DelegationMessages words) {
        var errors = others;
        if (from.date().isEmpty()) {
            errors = errors.with("fromOn", words.firstDayMissing());
        }
        if (to.date().isEmpty() && (needsLast || !to.isBlank())) {
            return errors.with("toOn", words.lastDayMissing());
        }
        var turned = from.date().flatMap(first -> to.date().filter(last -> last.isBefore(first)));
        return turned.isPresent() ? errors.with("toOn", words.lastBeforeFirst()) : errors;
    }

    boolean overlapsAny(List<Term> terms) {
        return from.date()
                .filter(first -> terms.stream().anyMatch(term -> term.overlaps(first, last())))
                .isPresent();
    }

    /** To be made of days that nothing is wrong with. */
    Term term(Actor actor, Instant now) {
        return new Term(from.date().orElseThrow(), last(), actor, now);
    }

    private @Nullable LocalDate last() {
        return Optional.of(to).flatMap(DateInput::date).orElse(null);
    }
}
