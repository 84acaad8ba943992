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
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.disposal.DisposalList;
import se.exportcheck.cases.disposal.DisposalLists;
import se.exportcheck.cases.disposal.Disposals;
import se.exportcheck.cases.disposal.DisposedCase;
import se.exportcheck.cases.retention.Retention;
import se.exportcheck.cases.retention.Retentions;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** One disposal list, which becomes the protocol when it is carried out, and the steps that are taken with it. */
@Path("/archive/lists/{list:[0-9]+}")
class DisposalListResource {

    /** @param kept how long each closed case is kept, by its id */
    @CheckedTemplate(basePath = "archiving")
    record disposalList(
            DisposalList list,
            ListView view,
            Map<Long, Retention> kept,
            List<DisposedCase> protocol,
            ReasonForm form,
            LeaveOutForm leaving,
            FormErrors errors)
            implements TemplateInstance {}

    private final ArchiveDesk desk;
    private final DisposalLists lists;
    private final Disposals disposals;
    private final Retentions retentions;
    private final Validator validator;
    private final Words words;

    DisposalListResource(
            ArchiveDesk desk,
            DisposalLists lists,
            Disposals disposals,
            Retentions retentions,
            Validator validator,
            Words words) {
        this.desk = desk;
        this.lists = lists;
        this.disposals = disposals;
        this.retentions = retentions;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath("list") long id) {
        desk.demandReader();
        return page(find(id), ReasonForm.blank(), LeaveOutForm.blank(), FormErrors.none());
    }

    @POST
    @Path("approve")
    @FreshSignIn
    @Transactional
    public Response approve(@RestPath("list") long id) {
        disposals.approve(open(id), desk.actor(), desk.now());
        return done(id, "flashApproved");
    }

    @POST
    @Path("carry-out")
    @FreshSignIn
    @Transactional
    public Response carryOut(@RestPath("list") long id) {
        disposals.carryOut(open(id), desk.actor(), desk.now());
        return done(id, "flashCarriedOut");
    }

    @POST
    @Path("reject")
    @Transactional
    public Response reject(@RestPath("list") long id, @BeanParam ReasonForm form) {
        var list = open(id);
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(page(list, form, LeaveOutForm.blank(), errors));
        }
        disposals.reject(list, desk.actor(), desk.now(), form.why());
        return done(id, "flashRejected");
    }

    @POST
    @Path("leave-out")
    @Transactional
    public Response leaveOut(@RestPath("list") long id, @BeanParam LeaveOutForm form) {
        var list = open(id);
        var chosen = form.of(list);
        var errors = FormErrors.of(validator.validate(form));
        if (chosen.isEmpty()) {
            errors = errors.with(
                    "leaveOut", words.bundle(ArchivingMessages.class).caseMissing());
        }
        if (errors.any()) {
            return Responses.invalid(page(list, ReasonForm.blank(), form, errors));
        }
        disposals.leaveOut(list, chosen.orElseThrow(), desk.actor(), desk.now(), form.why());
        return done(id, "flashLeftOut");
    }

    private DisposalList open(long id) {
        desk.demandWorker();
        return find(id);
    }

    private DisposalList find(long id) {
        return lists.whole(id).orElseThrow(NotFoundException::new);
    }

    private static Response done(long id, String flash) {
        return Responses.seeOther("/archive/lists/" + id, new Flash("archiving", flash));
    }

    private TemplateInstance page(DisposalList list, ReasonForm form, LeaveOutForm leaving, FormErrors errors) {
        var ids = list.lines().stream().map(line -> line.grantCase().id()).toList();
        var situation = disposals.situation(list, desk.actor(), desk.now());
        return new disposalList(
                list,
                new ListView(situation, desk.works()),
                retentions.of(ids),
                lists.protocol(list),
                form,
                leaving,
                errors);
    }
}
