package se.exportcheck.publishing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.people.Partner;
import se.exportcheck.people.Partners;
import se.exportcheck.people.Region;
import se.exportcheck.people.Regions;
import se.exportcheck.schemes.Calls;

/** The public start page: what the cheque is, who can get it, when, and where to begin. */
@Path("/")
class StartResource {

    @CheckedTemplate(basePath = "publishing")
    record start(Offer offer, Region region, List<Region> others, List<Partner> partners) implements TemplateInstance {}

    private final Calls calls;
    private final Regions regions;
    private final Partners partners;
    private final Clock clock;

    StartResource(Calls calls, Regions regions, Partners partners, Clock clock) {
        this.calls = calls;
        this.regions = regions;
        this.partners = partners;
        this.clock = clock;
    }

    @GET
    public TemplateInstance start() {
        var here = regions.current();
        return new start(Offer.of(calls, Stockholm.today(clock)), here, regions.others(here), partners.offering());
    }
}
