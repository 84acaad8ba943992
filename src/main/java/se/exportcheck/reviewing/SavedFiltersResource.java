package se.exportcheck.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;

/** A member of staff saves what the list of cases is narrowed to, and renames, shares or removes it. */
@Path("/cases/filters")
class SavedFiltersResource {

    private static final String PATH = "/cases/filters";

    @CheckedTemplate(basePath = "reviewing")
    record savedFilters(List<SavedFilter> own, List<SavedFilter> others) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reviewing")
    record saveFilter(
            CaseQuery query, List<CaseListWords.Chip> chips, boolean mayShare, SavedFilterForm form, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "reviewing")
    record changeFilter(SavedFilter filter, boolean mayShare, SavedFilterForm form, FormErrors errors)
            implements TemplateInstance {}

    private final SavedFilters filters;
    private final SavedFilterDesk desk;

    SavedFiltersResource(SavedFilters filters, SavedFilterDesk desk) {
        this.filters = filters;
        this.desk = desk;
    }

    @GET
    public TemplateInstance list() {
        var actor = desk.staff();
        var all = filters.visibleTo(actor);
        return new savedFilters(
                all.stream().filter(filter -> filter.isOf(actor)).toList(),
                all.stream().filter(filter -> !filter.isOf(actor)).toList());
    }

    @GET
    @Path("/new")
    public TemplateInstance fill(@Context UriInfo address) {
        return page(CaseQuery.of(address.getQueryParameters()), SavedFilterForm.BLANK, FormErrors.none());
    }

    @POST
    @Path("/new")
    @Transactional
    public Response save(@BeanParam SavedFilterForm form, @RestForm @Nullable String filter) {
        var actor = desk.staff();
        var query = CaseQuery.written(filter);
        var errors = desk.check(form, query);
        if (errors.any()) {
            return Responses.invalid(page(query, form, errors));
        }
        var saved = new SavedFilter(actor, form.named(), query, form.isShared() && desk.mayShare(), desk.now());
        filters.persist(saved);
        return Responses.seeOther(saved.address(), new Flash("caselist", "flashSaved"));
    }

    @GET
    @Path("/{filter:[0-9]+}")
    public TemplateInstance show(@RestPath Long filter) {
        var own = desk.own(filter);
        return new changeFilter(own, desk.mayShare(), SavedFilterForm.of(own), FormErrors.none());
    }

    @POST
    @Path("/{filter:[0-9]+}")
    @Transactional
    public Response change(@RestPath Long filter, @BeanParam SavedFilterForm form) {
        var own = desk.own(filter);
        var errors = desk.check(form, own.id());
        if (errors.any()) {
            return Responses.invalid(new changeFilter(own, desk.mayShare(), form, errors));
        }
        own.rename(form.named(), desk.mayShare() ? form.isShared() : own.isShared());
        return Responses.seeOther(PATH, new Flash("caselist", "flashRenamed"));
    }

    @POST
    @Path("/{filter:[0-9]+}/remove")
    @Transactional
    public Response remove(@RestPath Long filter) {
        filters.delete(desk.own(filter));
        return Responses.seeOther(PATH, new Flash("caselist", "flashRemoved"));
    }

    private TemplateInstance page(CaseQuery query, SavedFilterForm form, FormErrors errors) {
        var chips = desk.phrases(query).chips();
        return new saveFilter(query, chips, desk.mayShare(), form, errors);
    }
}
