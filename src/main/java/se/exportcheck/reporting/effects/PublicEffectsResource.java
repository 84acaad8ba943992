package se.exportcheck.reporting.effects;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.reporting.sheets.SheetFiles;
import se.exportcheck.reporting.sheets.SheetFiles.Years;

/** What came of the cheques of a year, for everybody: without small numbers of what companies have answered. */
@Path(Effects.PUBLIC_ADDRESS)
class PublicEffectsResource {

    private final Effects effects;
    private final SheetFiles files;
    private final Clock clock;

    PublicEffectsResource(Effects effects, SheetFiles files, Clock clock) {
        this.effects = effects;
        this.files = files;
        this.clock = clock;
    }

    @GET
    public TemplateInstance latest() {
        return page(effects.latest().orElse(Stockholm.today(clock).getYear()));
    }

    @GET
    @Path("{year:(19|20)\\d\\d}")
    public TemplateInstance show(@RestPath int year) {
        return page(year);
    }

    @GET
    @Path("{year:(19|20)\\d\\d}." + SheetFiles.ENDINGS)
    public Response file(@RestPath int year, @RestPath String format) {
        return files.file(effects.publicVersion(year), format);
    }

    private TemplateInstance page(int year) {
        var years = new Years(Effects.PUBLIC_ADDRESS, year, effects.years(year));
        return files.publicPage(effects.publicVersion(year), years);
    }
}
