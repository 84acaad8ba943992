package se.exportcheck.paying;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.companies.ownership.Undertakings;

/** Finds out whose the rows are that may be of the same invoice. For the region's eyes only. */
@RequestScoped
class InvoiceMatches {

    private final Undertakings undertakings;

    InvoiceMatches(Undertakings undertakings) {
        this.undertakings = undertakings;
    }

    List<InvoiceMatch> of(Claim claim) {
        return of(claim, claim.lines());
    }

    List<InvoiceMatch> of(Claim claim, List<ClaimLine> lines) {
        var group = group(claim, lines);
        return lines.stream()
                .flatMap(line -> line.duplicates().stream().map(found -> InvoiceMatch.of(line, found, group)))
                .toList();
    }

    private List<OrganisationNumber> group(Claim claim, List<ClaimLine> lines) {
        var ofOthers =
                lines.stream().flatMap(line -> line.duplicates().stream()).anyMatch(found -> !found.isOfSameCompany());
        var grantCase = claim.grantCase();
        return ofOthers
                ? undertakings
                        .of(grantCase.organisationNumber(), grantCase.companyName())
                        .undertaking()
                        .organisationNumbers()
                : List.of();
    }
}
