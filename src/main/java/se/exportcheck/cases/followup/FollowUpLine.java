package se.exportcheck.cases.followup;

import java.time.LocalDate;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.DueCursor;

/**
 * One row of a list of follow-ups that are not done.
 *
 * @param dueOn when the program takes its next step: asks, reminds or gives up
 */
public record FollowUpLine(
        Long id, CaseNumber number, String companyName, int months, FollowUpStatus status, LocalDate dueOn) {

    /** The HQL that makes a row of the follow-up {@code f} of the case {@code g}. */
    static final String SELECT =
            "select new se.exportcheck.cases.followup.FollowUpLine(f.id, g.number, g.companyName, f.months, f.status,"
                    + " f.dueOn) from FollowUp f join f.grantCase g ";

    public DueCursor cursor() {
        return new DueCursor(dueOn, id);
    }

    /** Its address. */
    public String path() {
        return "/cases/" + number + "/follow-ups/" + months;
    }
}
