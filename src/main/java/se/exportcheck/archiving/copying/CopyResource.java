package se.exportcheck.archiving.copying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.archiving.ArchiveDesk;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.copies.CopyRecipient;
import se.exportcheck.cases.copies.MaskKind;
import se.exportcheck.cases.copies.MaskedCopies;
import se.exportcheck.cases.copies.MaskedCopy;
import se.exportcheck.cases.disposal.LegalHolds;
import se.exportcheck.cases.dossier.SecrecyGround;
import se.exportcheck.cases.dossier.SecrecyGrounds;
import se.exportcheck.web.CopyMessages;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Copies for the party and the public, with what may not be shown taken out of the text. */
@Path("/cases/{number}/copies")
class CopyResource {

    @CheckedTemplate(basePath = "archiving")
    record copies(GrantCase grantCase, List<MaskedCopy> made, boolean mayCopy) implements TemplateInstance {}

    @CheckedTemplate(basePath = "archiving")
    record copy(
            GrantCase grantCase,
            List<Part> parts,
            List<CopyRecipient> recipients,
            List<MaskKind> kinds,
            List<SecrecyGround> grounds,
            CopyForm form,
            FormErrors errors)
            implements TemplateInstance {}

    private final ArchiveDesk desk;
    private final Parts parts;
    private final Copier copier;
    private final MaskedCopies made;
    private final SecrecyGrounds grounds;
    private final Validator validator;
    private final Words words;

    CopyResource(
            ArchiveDesk desk,
            Parts parts,
            Copier copier,
            MaskedCopies made,
            SecrecyGrounds grounds,
            Validator validator,
            Words words) {
        this.desk = desk;
        this.parts = parts;
        this.copier = copier;
        this.made = made;
        this.grounds = grounds;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance list(@RestPath CaseNumber number) {
        var grantCase = desk.find(number);
        return new copies(
                grantCase,
                made.of(grantCase),
                desk.actor().isAnyOf(LegalHolds.PLACERS)
                        && !grantCase.impartiality().isInConflict(desk.actor()));
    }

    @GET
    @Path("new")
    public TemplateInstance ask(@RestPath CaseNumber number) {
        var grantCase = desk.find(number);
        grantCase.demandImpartial(desk.demand(LegalHolds.PLACERS));
        return page(grantCase, CopyForm.blank(), FormErrors.none());
    }

    @POST
    @Path("new")
    @Transactional
    public Response make(@RestPath CaseNumber number, @BeanParam CopyForm form) {
        var grantCase = desk.find(number);
        grantCase.demandImpartial(desk.demand(LegalHolds.PLACERS));
        var all = parts.of(grantCase, desk.actor());
        var errors = form.check(
                FormErrors.of(validator.validate(form)), all, grounds.inUse(), words.bundle(CopyMessages.class));
        if (errors.any()) {
            return Responses.invalid(page(grantCase, form, errors));
        }
        copier.make(grantCase, form, form.because(grounds.inUse()), form.chosen(all), desk.entered());
        return Responses.seeOther("/cases/" + number + "/copies", new Flash("copying", "flashMade"));
    }

    @GET
    @Path("{copy}.pdf")
    public Response pdf(@RestPath CaseNumber number, @RestPath("copy") long id) {
        var copy = made.of(desk.find(number), id).orElseThrow(NotFoundException::new);
        return Response.ok(copy.pdf(), "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"copy-%s-%d.pdf\"".formatted(number, id))
                .build();
    }

    private TemplateInstance page(GrantCase grantCase, CopyForm form, FormErrors errors) {
        return new copy(
                grantCase,
                parts.of(grantCase, desk.actor()),
                List.of(CopyRecipient.values()),
                List.of(MaskKind.values()),
                grounds.inUse(),
                form,
                errors);
    }
}
