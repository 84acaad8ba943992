package se.exportcheck.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Kronor;

/**
 * A decision that the committee is to be told of: made on delegation, or by its chair.
 *
 * @param change it is about a change of a grant
 * @param delay it refuses a request for a decision (förvaltningslagen 12 §)
 * @param item the item of the delegation order; null when the chair decided
 * @param reportedOn the day of the meeting where it was reported; null before that
 * @param minute the paragraph of the minutes of that meeting
 */
public record DelegatedLine(
        long id,
        CaseNumber number,
        String companyName,
        LocalDate decidedOn,
        Outcome outcome,
        boolean change,
        boolean delay,
        Kronor granted,
        Authority.Kind authority,
        String deciderName,
        @Nullable String deciderTitle,
        @Nullable String item,
        String committee,
        @Nullable LocalDate reportedOn,
        @Nullable String minute) {

    public boolean isReported() {
        return reportedOn != null;
    }
}
