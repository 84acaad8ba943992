package se.exportcheck.administering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Regions;
import se.exportcheck.statistics.PopulationSource;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.StatisticsMessages;
import se.exportcheck.web.Words;

/** Import of official statistics as pages: give a file or fetch one, see what it would bring, take it in. */
@Path("/admin/statistics")
class StatisticsImportResource {

    @CheckedTemplate(basePath = "administering")
    record statistics(String text, CheckedFigures checked, FormErrors errors) implements TemplateInstance {}

    /** @param list the file as it was given, byte for byte */
    @CheckedTemplate(basePath = "administering")
    record statisticsPreview(String list, CheckedFigures checked) implements TemplateInstance {}

    private static final CheckedFigures NOTHING_YET = CheckedFigures.rejected(0, List.of());

    private final StatisticsImport statisticsImport;
    private final PopulationSource source;
    private final Administrators administrators;
    private final Regions regions;
    private final Words words;

    StatisticsImportResource(
            StatisticsImport statisticsImport,
            PopulationSource source,
            Administrators administrators,
            Regions regions,
            Words words) {
        this.statisticsImport = statisticsImport;
        this.source = source;
        this.administrators = administrators;
        this.regions = regions;
        this.words = words;
    }

    @GET
    public TemplateInstance ask() {
        administrators.demand();
        return new statistics("", NOTHING_YET, FormErrors.none());
    }

    @POST
    @Path("preview")
    public Response preview(@BeanParam ImportForm form) {
        administrators.demand();
        var content = form.isTooLarge() ? Optional.<byte[]>empty() : form.content();
        return content.map(this::shown)
                .orElseGet(() -> withoutFile(
                        form.typed(),
                        form.isTooLarge()
                                ? messages().fileTooLarge()
                                : messages().fileMissing()));
    }

    /** Asks Statistics Sweden for the inhabitants of the region's county, and shows them as a given file is shown. */
    @POST
    @Path("fetch")
    public Response fetch() {
        administrators.demand();
        try {
            return shown(source.ofCounty(regions.current().countyCode()));
        } catch (PopulationSource.Unreachable unreachable) {
            return withoutFile("", messages().fetchFailed(unreachable.reason()));
        }
    }

    @POST
    @Transactional
    public Response take(@RestForm @Nullable String list) {
        var administrator = administrators.demand();
        var content = ImportForm.unpacked(list);
        if (content.isEmpty()) {
            return withoutFile("", messages().fileMissing());
        }
        var checked = statisticsImport.take(content.get(), administrator);
        return checked.isAccepted()
                ? Responses.seeOther("/admin/statistics", new Flash("statistics", "flashImported"))
                : rejected(content.get(), checked);
    }

    private Response shown(byte[] file) {
        var checked = statisticsImport.check(file);
        return checked.isAccepted()
                ? Response.ok(new statisticsPreview(ImportForm.packed(file), checked))
                        .build()
                : rejected(file, checked);
    }

    private static Response withoutFile(String typed, String fault) {
        return Responses.invalid(
                new statistics(typed, NOTHING_YET, FormErrors.none().with("list", fault)));
    }

    private Response rejected(byte[] file, CheckedFigures checked) {
        var text = ImportForm.mendable(file, checked.rejections());
        return Responses.invalid(new statistics(
                text, checked, FormErrors.none().with("text", messages().fileRejected())));
    }

    private StatisticsMessages messages() {
        return words.bundle(StatisticsMessages.class);
    }
}
