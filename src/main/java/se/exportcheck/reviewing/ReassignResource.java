package se.exportcheck.reviewing;

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
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.notices.Outbox;
import se.exportcheck.people.Colleague;
import se.exportcheck.people.Colleagues;
import se.exportcheck.people.Role;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/** A manager moves a case that is under way to another officer (omfördelning). */
@Path("/cases/{number}/reassign")
class ReassignResource {

    @CheckedTemplate(basePath = "reviewing")
    record reassign(
            GrantCase grantCase, CaseAction action, List<Colleague> colleagues, ReassignForm form, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Colleagues colleagues;
    private final Outbox outbox;
    private final Validator validator;
    private final Words words;

    ReassignResource(Desk desk, Colleagues colleagues, Outbox outbox, Validator validator, Words words) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.outbox = outbox;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        return page(desk.find(number, CaseAction.REASSIGN), ReassignForm.BLANK, FormErrors.none());
    }

    @POST
    @Transactional
    public Response move(@RestPath CaseNumber number, @BeanParam ReassignForm form) {
        var grantCase = desk.find(number, CaseAction.REASSIGN);
        if (isMovedAlready(grantCase, form)) {
            return moved(number);
        }
        var to = chosen(grantCase, form);
        var errors = FormErrors.of(validator.validate(form));
        if (to.isEmpty()) {
            errors =
                    errors.with("officer", words.bundle(ReviewingMessages.class).chooseOfficer());
        }
        if (errors.any()) {
            return Responses.invalid(page(grantCase, form, errors));
        }
        move(grantCase, to.orElseThrow(), Text.of(form.why()));
        return moved(number);
    }

    private void move(GrantCase grantCase, Colleague to, String why) {
        var former = grantCase.officer();
        grantCase.reassign(desk.actor(), desk.now(), to.subject(), to.name(), why);
        if (former != null) {
            outbox.tell(grantCase, NoticeKind.CASE_MOVED, former);
        }
    }

    /** The same form was sent before. */
    private boolean isMovedAlready(GrantCase grantCase, ReassignForm form) {
        return grantCase.hasJustTaken(CaseAction.REASSIGN, desk.actor())
                && Objects.equals(grantCase.officer(), Text.of(form.officer()));
    }

    private static Response moved(CaseNumber number) {
        return Responses.seeOther(Links.grantCase(number), new Flash("handover", "flashMoved"));
    }

    private Optional<Colleague> chosen(GrantCase grantCase, ReassignForm form) {
        return others(grantCase).stream()
                .filter(colleague -> colleague.subject().equals(Text.of(form.officer())))
                .findFirst();
    }

    /** Whoever can be an officer, is not the one now, and has no conflict of interest in the case. */
    private List<Colleague> others(GrantCase grantCase) {
        return colleagues.inRole(Role.CASE_OFFICER).stream()
                .filter(colleague -> !colleague.subject().equals(grantCase.officer()))
                .filter(colleague -> !grantCase.impartiality().isInConflict(colleague.subject()))
                .toList();
    }

    private TemplateInstance page(GrantCase grantCase, ReassignForm form, FormErrors errors) {
        return new reassign(grantCase, CaseAction.REASSIGN, others(grantCase), form, errors);
    }
}
