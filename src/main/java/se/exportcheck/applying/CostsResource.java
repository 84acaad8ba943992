package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Section;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** What the venture costs; totals and grant are computed, another amount can be asked for. */
@Path("/my/cases/{reference}/costs")
class CostsResource {

    @CheckedTemplate(basePath = "applying")
    record costs(SectionPage page, CostForm form, String requested, FormErrors errors) implements TemplateInstance {}

    private final Drafts drafts;
    private final CostPlans plans;

    CostsResource(Drafts drafts, CostPlans plans) {
        this.drafts = drafts;
        this.plans = plans;
    }

    @GET
    public TemplateInstance show(@RestPath UUID reference, @RestQuery @DefaultValue("-1") int row) {
        var draft = drafts.open(reference);
        return page(SectionPage.of(draft, Section.COSTS), CostForm.of(draft, row), FormErrors.none());
    }

    @POST
    @Transactional
    public Response save(@RestPath UUID reference, @BeanParam CostForm form) {
        var draft = drafts.open(reference);
        var errors = plans.check(form);
        if (errors.any()) {
            return Drafts.invalid(page(SectionPage.again(draft, Section.COSTS, form.version()), form, errors));
        }
        return drafts.save(draft, form.version(), plans.with(form))
                .map(theirs -> Drafts.conflict(page(theirs, form.asNew(), errors)))
                .orElseGet(() -> saved(draft));
    }

    @POST
    @Path("remove")
    @Transactional
    public Response remove(@RestPath UUID reference, @RestForm int version, @RestForm @DefaultValue("-1") int row) {
        var draft = drafts.open(reference);
        return drafts.save(draft, version, plans.without(row))
                .map(theirs -> Drafts.conflict(page(theirs, CostForm.of(draft, -1), FormErrors.none())))
                .orElseGet(() -> saved(draft));
    }

    /** Computes anew, with the amount that the company asks for. */
    @POST
    @Path("requested")
    @Transactional
    public Response request(@RestPath UUID reference, @RestForm int version, @RestForm @Nullable String requested) {
        var draft = drafts.open(reference);
        var errors = plans.checkRequested(requested);
        var form = CostForm.of(draft, -1);
        if (errors.any()) {
            return Drafts.invalid(
                    new costs(SectionPage.again(draft, Section.COSTS, version), form, Text.of(requested), errors));
        }
        return drafts.save(draft, version, plans.asking(requested))
                .map(theirs -> Drafts.conflict(new costs(theirs, form, Text.of(requested), errors)))
                .orElseGet(() -> saved(draft));
    }

    private static TemplateInstance page(SectionPage page, CostForm form, FormErrors errors) {
        var requested = page.application().requestedSek();
        return new costs(page, form, requested == null ? "" : Numbers.written(requested.amount()), errors);
    }

    private static Response saved(GrantCase draft) {
        return Responses.seeOther(Links.section(draft, Section.COSTS), new Flash("applying", "flashSaved"));
    }
}
