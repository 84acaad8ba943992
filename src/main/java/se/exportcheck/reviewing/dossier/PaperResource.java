package se.exportcheck.reviewing.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.StatutoryTime;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.arrivals.ArrivalKind;
import se.exportcheck.cases.arrivals.Channel;
import se.exportcheck.documents.Belonging;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.documents.Upload;
import se.exportcheck.reviewing.Desk;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Uploads;
import se.exportcheck.web.Words;

/** The registrar registers what comes on paper to a case, also the answer that it waits for (förvaltningslagen 22 §). */
@Path("/cases/{number}")
class PaperResource {

    @CheckedTemplate(basePath = "reviewing/dossier")
    record paper(
            GrantCase grantCase,
            CaseAction action,
            List<ArrivalKind> kinds,
            List<Channel> channels,
            LocalDate presumed,
            PaperArrivalForm form,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Documents documents;
    private final Uploads uploads;
    private final SubmissionKeys keys;
    private final Validator validator;
    private final Words words;

    PaperResource(
            Desk desk, Documents documents, Uploads uploads, SubmissionKeys keys, Validator validator, Words words) {
        this.desk = desk;
        this.documents = documents;
        this.uploads = uploads;
        this.keys = keys;
        this.validator = validator;
        this.words = words;
    }

    @GET
    @Path("register-paper")
    public TemplateInstance paper(@RestPath CaseNumber number) {
        return blank(number, CaseAction.REGISTER_PAPER);
    }

    @POST
    @Path("register-paper")
    @Transactional
    public Response registerPaper(@RestPath CaseNumber number, @BeanParam PaperArrivalForm form) {
        return register(number, CaseAction.REGISTER_PAPER, form);
    }

    @GET
    @Path("register-answer")
    public TemplateInstance answer(@RestPath CaseNumber number) {
        return blank(number, CaseAction.REGISTER_ANSWER);
    }

    @POST
    @Path("register-answer")
    @Transactional
    public Response registerAnswer(@RestPath CaseNumber number, @BeanParam PaperArrivalForm form) {
        return register(number, CaseAction.REGISTER_ANSWER, form);
    }

    private TemplateInstance blank(CaseNumber number, CaseAction action) {
        var grantCase = desk.find(number, action);
        var presumed = StatutoryTime.presumedArrival(desk.today());
        var earliest = earliest(grantCase, action);
        var day = presumed.isBefore(earliest) ? earliest : presumed;
        return page(grantCase, action, PaperArrivalForm.blank(day), FormErrors.none());
    }

    private Response register(CaseNumber number, CaseAction action, PaperArrivalForm form) {
        var grantCase = desk.hold(number, action);
        var file = Uploads.of(form.file());
        var typed = form.check(
                FormErrors.of(validator.validate(form)),
                earliest(grantCase, action),
                desk.today(),
                words.bundle(DossierMessages.class));
        var errors = uploads.check(typed, "file", file, grantCase);
        if (errors.any()) {
            return Responses.invalid(page(grantCase, action, form, errors));
        }
        var address = keys.once(form.submissionKey(), () -> keep(grantCase, action, form, file.orElse(null)));
        return Responses.seeOther(address, new Flash("dossier", "flashRegistered"));
    }

    private String keep(GrantCase grantCase, CaseAction action, PaperArrivalForm form, @Nullable Upload scan) {
        var said = form.paper(grantCase.companyName());
        var arrival = action == CaseAction.REGISTER_ANSWER
                ? grantCase.registerAnswer(said, desk.actor(), desk.now())
                : grantCase.registerPaper(said, desk.actor(), desk.now());
        if (scan != null) {
            documents.attach(Belonging.to(arrival), kind(arrival.kind()), scan, desk.actor(), desk.now());
        }
        return Links.grantCase(grantCase);
    }

    private static DocumentKind kind(ArrivalKind kind) {
        return switch (kind) {
            case APPLICATION -> DocumentKind.PAPER_APPLICATION;
            case MATERIAL, COMPLETION -> DocumentKind.COMPLETION;
            case COMMENT -> DocumentKind.COMMENT;
            case OPINION -> DocumentKind.OPINION;
            case ACCEPTANCE -> DocumentKind.ACCEPTANCE;
            case OTHER, WITHDRAWAL, DECLINE, DECISION_REQUEST -> DocumentKind.OTHER;
        };
    }

    /** Nothing comes to a case before it is there, and no answer before the question. */
    private static LocalDate earliest(GrantCase grantCase, CaseAction action) {
        return action == CaseAction.REGISTER_ANSWER
                ? Stockholm.dateOf(grantCase.openInquiry().orElseThrow().askedAt())
                : Objects.requireNonNull(grantCase.receivedOn());
    }

    private TemplateInstance page(GrantCase grantCase, CaseAction action, PaperArrivalForm form, FormErrors errors) {
        var presumed = StatutoryTime.presumedArrival(desk.today());
        return new paper(grantCase, action, ArrivalKind.later(), Channel.outsideTheService(), presumed, form, errors);
    }
}
