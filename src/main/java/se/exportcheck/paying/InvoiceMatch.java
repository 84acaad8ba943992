package se.exportcheck.paying;

import java.util.Collection;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.invoices.InvoiceDuplicate;
import se.exportcheck.companies.OrganisationNumber;

/** A row of a claim and another row of the region that may be of the same invoice, with whose the other is. */
public record InvoiceMatch(ClaimLine line, InvoiceDuplicate found, Whose whose) {

    /** Whose the other row is, seen from the company of the first. */
    public enum Whose {
        SAME_CASE,
        SAME_COMPANY,
        SAME_GROUP,
        OTHER_COMPANY
    }

    /** @param group the numbers of the company's single undertaking, as far as it is known */
    static InvoiceMatch of(ClaimLine line, InvoiceDuplicate found, Collection<OrganisationNumber> group) {
        return new InvoiceMatch(line, found, whose(found, group));
    }

    private static Whose whose(InvoiceDuplicate found, Collection<OrganisationNumber> group) {
        if (found.isInSameCase()) {
            return Whose.SAME_CASE;
        }
        if (found.isOfSameCompany()) {
            return Whose.SAME_COMPANY;
        }
        var other = found.other().claim().grantCase().organisationNumber();
        return group.contains(other) ? Whose.SAME_GROUP : Whose.OTHER_COMPANY;
    }

    /** The row that it is like. */
    public ClaimLine other() {
        return found.other();
    }
}
