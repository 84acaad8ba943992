package se.exportcheck.changing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.changes.ChangeKind;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.changes.Wish;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;

/** The company asks for an extension or another plan: written by its people, sent by whoever may sign for it. */
@Path("/cases/{number}/request-change")
class RequestResource {

    @CheckedTemplate(basePath = "changing")
    record choose(GrantCase grantCase, List<ChangeKind> kinds) implements TemplateInstance {}

    @CheckedTemplate(basePath = "changing")
    record request(GrantCase grantCase, RequestForm form, boolean maySend, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final RequestErrors requestErrors;
    private final SubmissionKeys keys;

    RequestResource(Desk desk, RequestErrors requestErrors, SubmissionKeys keys) {
        this.desk = desk;
        this.requestErrors = requestErrors;
        this.keys = keys;
    }

    /** Goes on with the draft, if there is one of the kind that is asked for or no kind is. */
    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestQuery @Nullable String kind) {
        var grantCase = desk.grantCase(number);
        grantCase.demandChangeable(desk.actor(), desk.now());
        var draft = grantCase.draftedChange();
        var chosen = RequestForm.kindOf(kind).or(() -> draft.map(ChangeRequest::kind));
        return chosen.isEmpty()
                ? new choose(grantCase, List.of(ChangeKind.values()))
                : page(grantCase, form(grantCase, draft, chosen.get()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response take(@RestPath CaseNumber number, @BeanParam RequestForm form) {
        var made = keys.made(form.submissionKey());
        if (made.isPresent()) {
            return done(made.get(), form);
        }
        var grantCase = desk.held(number);
        grantCase.demandChangeable(desk.actor(), desk.now());
        if (form.chosen().isEmpty()) {
            return Responses.invalid(new choose(grantCase, List.of(ChangeKind.values())));
        }
        var errors = requestErrors.of(grantCase, form);
        return errors.any()
                ? Responses.invalid(page(grantCase, form, errors))
                : done(keys.once(Objects.requireNonNull(form.submissionKey()), () -> keep(grantCase, form)), form);
    }

    private String keep(GrantCase grantCase, RequestForm form) {
        var change = grantCase.draftChange(form.toWish(), desk.actor(), desk.now());
        if (form.isSent()) {
            grantCase.requestChange(change, desk.actor(), desk.now());
            return Links.change(change);
        }
        return Links.step(grantCase, CaseAction.REQUEST_CHANGE);
    }

    private static Response done(String address, RequestForm form) {
        return Responses.seeOther(address, new Flash("changing", form.isSent() ? "flashSent" : "flashSaved"));
    }

    /** A changed plan is written from the one in force. */
    private static RequestForm form(GrantCase grantCase, Optional<ChangeRequest> draft, ChangeKind kind) {
        var wish = draft.map(ChangeRequest::wish)
                .filter(written -> written.kind() == kind)
                .orElseGet(() -> switch (kind) {
                    case EXTENSION -> Wish.extension(null, null);
                    case CHANGE -> Wish.change(null, null, grantCase.costPlan());
                });
        return RequestForm.of(wish, draft.map(ChangeRequest::version).orElse(null));
    }

    private TemplateInstance page(GrantCase grantCase, RequestForm form, FormErrors errors) {
        var maySend = grantCase.mayTake(CaseAction.REQUEST_CHANGE, desk.actor(), desk.now());
        return new request(grantCase, form, maySend, errors);
    }
}
