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
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.disposal.DisposalAction;
import se.exportcheck.cases.disposal.DisposalList;
import se.exportcheck.cases.disposal.DisposalLists;
import se.exportcheck.cases.disposal.Disposals;
import se.exportcheck.cases.disposal.DisposedCase;
import se.exportcheck.cases.retention.Retention;
import se.exportcheck.cases.retention.Retentions;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.Documents;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** One disposal list, which becomes the protocol when it is carried out, and the steps that are taken with it. */
@Path("/archive/lists/{list:[0-9]+}")
class DisposalListResource {

    private static final int FILES = 100;

    /**
     * @param kept how long each closed case is kept, by its id
     * @param gone the files that the list let go of
     * @param more address of the next files; null on the last page
     */
    @CheckedTemplate(basePath = "archiving")
    record disposalList(
            DisposalList list,
            ListView view,
            Map<Long, Retention> kept,
            List<DisposedCase> protocol,
            List<Document> gone,
            @Nullable String more,
            ReasonForm form,
            LeaveOutForm leaving,
            FormErrors errors)
            implements TemplateInstance {}

    private final ArchiveDesk desk;
    private final DisposalLists lists;
    private final Disposals disposals;
    private final Retentions retentions;
    private final Documents documents;
    private final Validator validator;
    private final Words words;

    DisposalListResource(
            ArchiveDesk desk,
            DisposalLists lists,
            Disposals disposals,
            Retentions retentions,
            Documents documents,
            Validator validator,
            Words words) {
        this.desk = desk;
        this.lists = lists;
        this.disposals = disposals;
        this.retentions = retentions;
        this.documents = documents;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath("list") long id, @RestQuery @Nullable Long file) {
        desk.demandReader();
        var list = lists.whole(id).orElseThrow(NotFoundException::new);
        return page(
                list,
                gone(list, Objects.requireNonNullElse(file, 0L)),
                ReasonForm.blank(),
                LeaveOutForm.blank(),
                FormErrors.none());
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
            return Responses.invalid(page(list, List.of(), form, LeaveOutForm.blank(), errors));
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
            return Responses.invalid(page(list, List.of(), ReasonForm.blank(), form, errors));
        }
        disposals.leaveOut(list, chosen.orElseThrow(), desk.actor(), desk.now(), form.why());
        return done(id, "flashLeftOut");
    }

    private DisposalList open(long id) {
        desk.demandWorker();
        return lists.held(id).orElseThrow(NotFoundException::new);
    }

    private static Response done(long id, String flash) {
        return Responses.seeOther("/archive/lists/" + id, new Flash("archiving", flash));
    }

    /** One more than a page has, if there is one. */
    private List<Document> gone(DisposalList list, long after) {
        return list.day(DisposalAction.CARRY_OUT)
                .map(day -> documents.disposed(list, day, after, FILES + 1))
                .orElse(List.of());
    }

    private TemplateInstance page(
            DisposalList list, List<Document> gone, ReasonForm form, LeaveOutForm leaving, FormErrors errors) {
        var shown = gone.stream().limit(FILES).toList();
        var ids = list.lines().stream().map(line -> line.grantCase().id()).toList();
        var situation = disposals.situation(list, desk.actor(), desk.now());
        return new disposalList(
                list,
                new ListView(situation, desk.works()),
                retentions.of(ids),
                lists.protocol(list),
                shown,
                gone.size() > FILES
                        ? "/archive/lists/%d?file=%d"
                                .formatted(list.id(), shown.getLast().id())
                        : null,
                form,
                leaving,
                errors);
    }
}
