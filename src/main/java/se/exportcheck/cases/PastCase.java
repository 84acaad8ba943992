package se.exportcheck.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.exportcheck.companies.Company;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.money.Kronor;

/**
 * A case of old lists: decided and ended before this program, under the rules of its day. No rule of today refuses it.
 *
 * @param markets countries by ISO 3166-1 alpha-2
 */
public record PastCase(
        CaseNumber number,
        LocalDate receivedOn,
        LocalDate decidedOn,
        Outcome outcome,
        OrganisationNumber organisationNumber,
        String companyName,
        Facts facts,
        Set<String> markets,
        Kronor granted,
        Kronor paid) {

    public PastCase {
        markets = Set.copyOf(markets);
    }

    static PastCase of(GrantCase imported) {
        return new PastCase(
                requireNonNull(imported.number),
                requireNonNull(imported.receivedOn),
                requireNonNull(imported.decidedOn),
                requireNonNull(imported.outcome),
                imported.organisationNumber,
                imported.companyName,
                imported.facts,
                imported.markets,
                imported.grantedSek,
                imported.paidSek);
    }

    /** The case as it is kept: closed, with no application, call or scheme version of ours. */
    GrantCase filed(Company company, PastCases.Source source) {
        var filed = new GrantCase();
        filed.reference = UUID.randomUUID();
        filed.origin = Origin.IMPORT;
        filed.createdAt = source.at();
        filed.number = number;
        filed.receivedOn = receivedOn;
        filed.company = company;
        filed.companyName = companyName;
        filed.organisationNumber = organisationNumber;
        filed.facts = facts;
        filed.markets.addAll(markets);
        filed.status = CaseStatus.CLOSED;
        filed.outcome = outcome;
        filed.decidedOn = decidedOn;
        filed.grantedSek = granted;
        filed.paidSek = paid;
        filed.events.add(new CaseEvent(filed, CaseAction.IMPORT, source.by(), source.at(), source.named()));
        return filed;
    }
}
