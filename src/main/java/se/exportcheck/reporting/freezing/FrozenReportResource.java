package se.exportcheck.reporting.freezing;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** The frozen versions of a report of a year; each kind of report has them below its own address. */
public abstract class FrozenReportResource {

    /** What stands between the address of the report and what it has here. */
    public static final String FROZEN = "/{year:(19|20)\\d\\d}/frozen";

    private final Freezable<?> kind;
    private final FrozenReportPages pages;

    protected FrozenReportResource(Freezable<?> kind, FrozenReportPages pages) {
        this.kind = kind;
        this.pages = pages;
    }

    @GET
    public TemplateInstance ask(@RestPath int year) {
        return pages.ask(kind, year);
    }

    @POST
    @Transactional
    public Response freeze(@RestPath int year, @BeanParam FreezeForm form) {
        return pages.freeze(kind, year, form);
    }

    @GET
    @Path("{report:\\d+}")
    public TemplateInstance show(@RestPath int year, @RestPath long report) {
        return pages.show(kind, year, report);
    }

    @GET
    @Path("{report:\\d+}/{name:(sv|en)\\.(pdf|xlsx|csv|json)}")
    public Response file(@RestPath int year, @RestPath long report, @RestPath String name) {
        return pages.file(kind, year, report, name);
    }

    @GET
    @Path("{report:\\d+}/figures.json")
    public Response figures(@RestPath int year, @RestPath long report) {
        return pages.figures(kind, year, report);
    }
}
