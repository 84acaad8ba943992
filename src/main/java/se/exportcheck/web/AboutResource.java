package se.exportcheck.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import se.exportcheck.people.Region;
import se.exportcheck.people.Regions;

/** What the law asks a public service to tell about itself. */
@Path("/about")
class AboutResource {

    @CheckedTemplate(basePath = "about")
    record contact(Region region) implements TemplateInstance {}

    /** Tillgänglighetsredogörelse, lagen (2018:1937) om tillgänglighet till digital offentlig service, 13 §. */
    @CheckedTemplate(basePath = "about")
    record accessibility(Region region) implements TemplateInstance {}

    @CheckedTemplate(basePath = "about")
    record personalData() implements TemplateInstance {}

    @CheckedTemplate(basePath = "about")
    record cookies() implements TemplateInstance {}

    private final Regions regions;

    AboutResource(Regions regions) {
        this.regions = regions;
    }

    @GET
    @Path("/contact")
    public TemplateInstance contact() {
        return new contact(regions.current());
    }

    @GET
    @Path("/accessibility")
    public TemplateInstance accessibility() {
        return new accessibility(regions.current());
    }

    @GET
    @Path("/personal-data")
    public TemplateInstance personalData() {
        return new personalData();
    }

    @GET
    @Path("/cookies")
    public TemplateInstance cookies() {
        return new cookies();
    }
}
