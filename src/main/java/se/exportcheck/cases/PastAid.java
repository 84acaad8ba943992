package se.exportcheck.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.companies.Entered;
import se.exportcheck.deminimis.AidEntry;
import se.exportcheck.deminimis.AidLedger;
import se.exportcheck.deminimis.AidRegulation;
import se.exportcheck.deminimis.AidWindow;
import se.exportcheck.money.Currency;
import se.exportcheck.people.Regions;
import se.exportcheck.schemes.Scheme;
import se.exportcheck.schemes.Schemes;

/**
 * Cheques of old lists in the ledger of aid of minor importance: what was granted within the three years takes of the
 * room, whoever kept the case then (domain brief DM-R1, DM-R4).
 */
@ApplicationScoped
class PastAid {

    private final AidLedger ledger;
    private final Schemes schemes;
    private final Regions regions;

    PastAid(AidLedger ledger, Schemes schemes, Regions regions) {
        this.ledger = ledger;
        this.schemes = schemes;
        this.regions = regions;
    }

    void enter(List<GrantCase> filed, PastCases.Source source) {
        var window = AidWindow.of(Stockholm.dateOf(source.at()));
        var known = schemes.byCode();
        var entered = new Entered(source.by().subject(), source.by().name(), source.at());
        filed.stream()
                .filter(one -> one.outcome != null && one.outcome.isGrant())
                .filter(one -> window.holds(decidedOn(one)) && isOfMinorImportance(known, decidedOn(one)))
                .forEach(one -> ledger.enter(
                        AidEntry.registeredElsewhere(aid(one), Objects.requireNonNull(one.id()), entered)));
    }

    /** The list does not say the legal basis: it is that of the schemes that day. Where none is known, too much counts. */
    static boolean isOfMinorImportance(List<Scheme> schemes, LocalDate day) {
        var inForce =
                schemes.stream().flatMap(scheme -> scheme.inForce(day).stream()).toList();
        return inForce.isEmpty()
                || inForce.stream()
                        .anyMatch(
                                version -> version.legalBasis().aidRegulation().isPresent());
    }

    private AidEntry.Aid aid(GrantCase past) {
        return new AidEntry.Aid(
                past.organisationNumber(),
                past.companyName(),
                decidedOn(past),
                regions.current().name(),
                "Exportcheck, " + past.number(),
                AidRegulation.GENERAL,
                Currency.SEK,
                past.granted().toDecimal(),
                null);
    }

    private static LocalDate decidedOn(GrantCase past) {
        return Objects.requireNonNull(past.decidedOn);
    }
}
