package se.exportcheck.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Kronor;

/**
 * One row of a list of cases.
 *
 * @param revision rises with all that comes to the case, so that whoever acts from the list acts on what it showed
 */
public record CaseLine(
        Long id,
        UUID reference,
        @Nullable CaseNumber number,
        String companyName,
        @Nullable String title,
        CaseStatus status,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate receivedOn,
        @Nullable String officer,
        @Nullable String officerName,
        Kronor applied,
        Kronor granted,
        @Nullable Outcome outcome,
        @Nullable Kronor proposed,
        long revision) {

    /** What the company is granted as far as it is told: nothing by a decision that is not sent yet. */
    public Kronor told() {
        return status == CaseStatus.DECIDED ? Kronor.ZERO : granted;
    }

    /** It can be assigned, as far as where it stands goes. */
    public boolean isAssignable() {
        return CaseAction.ASSIGN.from().contains(status);
    }

    /** The HQL that makes a row of the case {@code c}. */
    static final String SELECT = select("c.dueOn");

    /** The same with another last day, an HQL expression. */
    static String select(String dueOn) {
        return "select new se.exportcheck.cases.CaseLine(c.id, c.reference, c.number, c.companyName, c.title, c.status,"
                + " " + dueOn + ", c.receivedOn, c.officer, c.officerName, c.facts.appliedSek, c.grantedSek, c.outcome,"
                + " c.proposal.granted,"
                + " c.revision)"
                + " from GrantCase c ";
    }
}
