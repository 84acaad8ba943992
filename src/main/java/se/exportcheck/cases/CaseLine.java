package se.exportcheck.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Kronor;

/** One row of a list of cases. */
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
        @Nullable Kronor proposed) {

    /** What the company is granted as far as it is told: nothing by a decision that is not sent yet. */
    public Kronor told() {
        return status == CaseStatus.DECIDED ? Kronor.ZERO : granted;
    }

    /** The HQL that makes a row of the case {@code c}. */
    static final String SELECT = select("c.dueOn");

    /** The same with another last day, an HQL expression. */
    static String select(String dueOn) {
        return "select new se.exportcheck.cases.CaseLine(c.id, c.reference, c.number, c.companyName, c.title, c.status,"
                + " " + dueOn + ", c.receivedOn, c.officer, c.officerName, c.facts.appliedSek, c.grantedSek, c.outcome,"
                + " c.proposal.granted)"
                + " from GrantCase c ";
    }
}
