package se.exportcheck.archiving;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.disposal.DisposalLists;
import se.exportcheck.cases.disposal.DisposedCase;
import se.exportcheck.cases.disposal.HoldGround;
import se.exportcheck.cases.disposal.LegalHold;
import se.exportcheck.cases.disposal.LegalHolds;
import se.exportcheck.cases.retention.Retention;
import se.exportcheck.cases.retention.Retentions;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;

/** How long a case is kept, what holds it, and what was let go of it. */
@Path("/cases/{number}")
class CaseArchiveResource {

    /**
     * @param kept null unless the case is closed
     * @param disposed null while all of it is kept
     */
    @CheckedTemplate(basePath = "archiving")
    record caseArchive(
            GrantCase grantCase,
            @Nullable Retention kept,
            @Nullable DisposedCase disposed,
            List<LegalHold> holds,
            List<HoldGround> grounds,
            HoldForm form,
            boolean mayHold,
            boolean mayLift,
            boolean ended,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "archiving")
    record lift(GrantCase grantCase, LegalHold hold, ReasonForm form, FormErrors errors) implements TemplateInstance {}

    private final ArchiveDesk desk;
    private final LegalHolds holds;
    private final Retentions retentions;
    private final DisposalLists lists;
    private final Validator validator;

    CaseArchiveResource(
            ArchiveDesk desk, LegalHolds holds, Retentions retentions, DisposalLists lists, Validator validator) {
        this.desk = desk;
        this.holds = holds;
        this.retentions = retentions;
        this.lists = lists;
        this.validator = validator;
    }

    @GET
    @Path("archive")
    public TemplateInstance show(@RestPath CaseNumber number) {
        return page(desk.find(number), HoldForm.blank(), FormErrors.none());
    }

    @POST
    @Path("holds")
    @Transactional
    public Response hold(@RestPath CaseNumber number, @BeanParam HoldForm form) {
        var grantCase = desk.hold(number);
        desk.demand(LegalHolds.PLACERS);
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(page(grantCase, form, errors));
        }
        holds.place(grantCase, form.chosen(), form.why(), desk.entered());
        return done(number, "flashHeld");
    }

    @GET
    @Path("holds/{hold}/lift")
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath("hold") long id) {
        desk.demandWorker();
        var grantCase = desk.find(number);
        return new lift(grantCase, open(grantCase, id), ReasonForm.blank(), FormErrors.none());
    }

    @POST
    @Path("holds/{hold}/lift")
    @Transactional
    public Response lift(@RestPath CaseNumber number, @RestPath("hold") long id, @BeanParam ReasonForm form) {
        desk.demandWorker();
        var grantCase = desk.hold(number);
        var hold = open(grantCase, id);
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(new lift(grantCase, hold, form, errors));
        }
        holds.lift(hold, form.why(), desk.entered());
        return done(number, "flashLifted");
    }

    private LegalHold open(GrantCase grantCase, long id) {
        return holds.open(grantCase, id).orElseThrow(NotFoundException::new);
    }

    private static Response done(CaseNumber number, String flash) {
        return Responses.seeOther("/cases/" + number + "/archive", new Flash("archiving", flash));
    }

    private TemplateInstance page(GrantCase grantCase, HoldForm form, FormErrors errors) {
        var id = Objects.requireNonNull(grantCase.id());
        var actor = desk.actor();
        var impartial = !grantCase.impartiality().isInConflict(actor);
        return new caseArchive(
                grantCase,
                retentions.of(List.of(id)).get(id),
                lists.of(grantCase).orElse(null),
                holds.of(grantCase),
                List.of(HoldGround.values()),
                form,
                impartial && actor.isAnyOf(LegalHolds.PLACERS),
                impartial && desk.works(),
                grantCase.status().isEnded(),
                errors);
    }
}
