package se.exportcheck.archiving.disclosing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import se.exportcheck.archiving.ArchiveDesk;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.disclosures.DisclosureRequest;
import se.exportcheck.cases.disclosures.DisclosureSituation;
import se.exportcheck.cases.disclosures.Disclosures;
import se.exportcheck.people.Regions;

/** Whoever answers requests for documents, the region's terms and the time. */
@RequestScoped
class DisclosingDesk {

    private final ArchiveDesk desk;
    private final Disclosures disclosures;
    private final Regions regions;

    DisclosingDesk(ArchiveDesk desk, Disclosures disclosures, Regions regions) {
        this.desk = desk;
        this.disclosures = disclosures;
        this.regions = regions;
    }

    DisclosureSituation situation() {
        return new DisclosureSituation(desk.actor(), regions.current().disclosure(), desk.now());
    }

    DisclosureRequest find(CaseNumber number, int ordinal) {
        return disclosures.of(desk.find(number), ordinal).orElseThrow(NotFoundException::new);
    }

    /** The same, with nobody else changing it until this is done. */
    DisclosureRequest hold(CaseNumber number, int ordinal) {
        return disclosures.of(desk.hold(number), ordinal).orElseThrow(NotFoundException::new);
    }
}
