package se.exportcheck.cases.invoices;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.companies.Entered;
import se.exportcheck.people.Actor;

/** What officers have said of invoices that may be claimed more than once. */
@ApplicationScoped
public class InvoiceSettlements implements PanacheRepository<InvoiceSettlement> {

    /** Whoever reviews the claim says what two rows are, and why. */
    public void settle(
            Claim claim, InvoiceDuplicate duplicate, InvoiceVerdict verdict, String reason, Actor actor, Instant now) {
        claim.demandReviewer(actor);
        persist(new InvoiceSettlement(duplicate, verdict, reason, new Entered(actor.subject(), actor.name(), now)));
    }
}
