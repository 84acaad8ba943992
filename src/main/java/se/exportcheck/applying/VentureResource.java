package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.application.Section;
import se.exportcheck.schemes.StrengthArea;
import se.exportcheck.schemes.StrengthAreas;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** What the company wants to do, what should come of it, and when. */
@Path("/my/cases/{reference}/venture")
class VentureResource {

    @CheckedTemplate(basePath = "applying")
    record venture(SectionPage page, VentureForm form, List<StrengthArea> areas, FormErrors errors)
            implements TemplateInstance {}

    private final Drafts drafts;
    private final StrengthAreas areas;
    private final Validator validator;
    private final FormWords words;

    VentureResource(Drafts drafts, StrengthAreas areas, Validator validator, FormWords words) {
        this.drafts = drafts;
        this.areas = areas;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath UUID reference) {
        var draft = drafts.open(reference);
        return page(SectionPage.of(draft, Section.VENTURE), VentureForm.of(draft), FormErrors.none());
    }

    @POST
    @Transactional
    public Response save(@RestPath UUID reference, @BeanParam VentureForm form) {
        var draft = drafts.open(reference);
        var errors = check(form);
        if (errors.any()) {
            return Drafts.invalid(page(SectionPage.again(draft, Section.VENTURE, form.version()), form, errors));
        }
        return drafts.save(draft, form.version(), (application, edit) -> {
                    application.describeVenture(form.toVenture(), edit);
                    draft.nameAfterVenture();
                })
                .map(theirs -> Drafts.conflict(page(theirs, form, errors)))
                .orElseGet(() -> Responses.seeOther(Links.draft(draft)));
    }

    private FormErrors check(VentureForm form) {
        var errors = FormErrors.of(validator.validate(form));
        var area = Text.of(form.strengthArea());
        if (!area.equals(VentureForm.NO_AREA) && !areas.has(area)) {
            errors = errors.with("strengthArea", words.errors().strengthArea());
        }
        errors = words.demandDay(errors, "start", form.start());
        errors = words.demandDay(errors, "end", form.end());
        return words.demandOrder(errors, "end", form.start(), form.end());
    }

    private TemplateInstance page(SectionPage page, VentureForm form, FormErrors errors) {
        return new venture(page, form, areas.listAll(), errors);
    }
}
