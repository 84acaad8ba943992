package se.exportcheck.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.application.Offering;
import se.exportcheck.cases.application.YoungLeader;
import se.exportcheck.cases.followup.Response;
import se.exportcheck.companies.SizeClass;
import se.exportcheck.money.Kronor;

/**
 * What a list of cases is narrowed to; null leaves a question open.
 *
 * @param words words or parts of words, all of which must occur in number, company, title or officer
 * @param officer the officer's subject, or {@link #NOBODY}
 * @param outcomes any of these
 * @param decidedYear the year of the decision
 * @param scheme the code of a kind of cheque
 * @param appliedFrom the least that was applied for
 * @param appliedTo the most that was applied for
 * @param late whether the last day of whoever must act has passed
 * @param response what came of asking the company some months after the last payment
 * @param unstated of what the case says nothing
 */
public record CaseFilter(
        @Nullable String words,
        @Nullable CaseStatus status,
        @Nullable String officer,
        @Nullable Set<Outcome> outcomes,
        @Nullable Integer decidedYear,
        @Nullable String municipality,
        @Nullable SizeClass sizeClass,
        @Nullable Offering offering,
        @Nullable String market,
        @Nullable String strengthArea,
        @Nullable YoungLeader youngLeader,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo,
        @Nullable String scheme,
        @Nullable Kronor appliedFrom,
        @Nullable Kronor appliedTo,
        @Nullable Lateness late,
        @Nullable Response response,
        @Nullable Unstated unstated) {

    /** Whether the last day has passed, on a day. */
    public record Lateness(boolean passed, LocalDate today) {}

    /** As the officer: cases that nobody has taken on yet. */
    public static final String NOBODY = "";

    public static final CaseFilter ALL = ofWords(null);

    public static CaseFilter ofWords(@Nullable String words) {
        return new CaseFilter(
                words, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    Optional<String> search() {
        return Optional.ofNullable(words).map(String::strip).filter(text -> !text.isEmpty());
    }
}
