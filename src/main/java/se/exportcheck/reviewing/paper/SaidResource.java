package se.exportcheck.reviewing.paper;

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
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.StatutoryTime;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.arrivals.Channel;
import se.exportcheck.documents.Belonging;
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

/** What a company has said on paper is registered, and counts from the day that it came (förvaltningslagen 22 §). */
@Path("/cases/{number}")
class SaidResource {

    @CheckedTemplate(basePath = "reviewing/paper")
    record said(
            GrantCase grantCase,
            SaidOnPaper said,
            String title,
            String address,
            List<Channel> channels,
            LocalDate presumed,
            LocalDate earliest,
            SaidForm form,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Documents documents;
    private final Uploads uploads;
    private final SubmissionKeys keys;
    private final Validator validator;
    private final Words words;

    SaidResource(
            Desk desk, Documents documents, Uploads uploads, SubmissionKeys keys, Validator validator, Words words) {
        this.desk = desk;
        this.documents = documents;
        this.uploads = uploads;
        this.keys = keys;
        this.validator = validator;
        this.words = words;
    }

    @GET
    @Path("register-withdrawal")
    public TemplateInstance withdrawal(@RestPath CaseNumber number) {
        return blank(number, SaidOnPaper.WITHDRAWAL);
    }

    @POST
    @Path("register-withdrawal")
    @Transactional
    public Response registerWithdrawal(@RestPath CaseNumber number, @BeanParam SaidForm form) {
        return register(number, SaidOnPaper.WITHDRAWAL, form);
    }

    @GET
    @Path("register-acceptance")
    public TemplateInstance acceptance(@RestPath CaseNumber number) {
        return blank(number, SaidOnPaper.ACCEPTANCE);
    }

    @POST
    @Path("register-acceptance")
    @Transactional
    public Response registerAcceptance(@RestPath CaseNumber number, @BeanParam SaidForm form) {
        return register(number, SaidOnPaper.ACCEPTANCE, form);
    }

    @GET
    @Path("register-decline")
    public TemplateInstance decline(@RestPath CaseNumber number) {
        return blank(number, SaidOnPaper.DECLINE);
    }

    @POST
    @Path("register-decline")
    @Transactional
    public Response registerDecline(@RestPath CaseNumber number, @BeanParam SaidForm form) {
        return register(number, SaidOnPaper.DECLINE, form);
    }

    @GET
    @Path("register-decision-request")
    public TemplateInstance request(@RestPath CaseNumber number) {
        return blank(number, SaidOnPaper.DECISION_REQUEST);
    }

    @POST
    @Path("register-decision-request")
    @Transactional
    public Response registerRequest(@RestPath CaseNumber number, @BeanParam SaidForm form) {
        return register(number, SaidOnPaper.DECISION_REQUEST, form);
    }

    private TemplateInstance blank(CaseNumber number, SaidOnPaper said) {
        var grantCase = desk.findAsStaff(number);
        said.demand(grantCase, desk.actor(), desk.now());
        return page(grantCase, said, SaidForm.blank(), FormErrors.none());
    }

    private Response register(CaseNumber number, SaidOnPaper said, SaidForm form) {
        var grantCase = desk.holdAsStaff(number);
        var made =
                said.hasJustBeen(grantCase, desk.actor()) ? keys.made(form.submissionKey()) : Optional.<String>empty();
        if (made.isPresent()) {
            return done(made.get());
        }
        said.demand(grantCase, desk.actor(), desk.now());
        var file = Uploads.of(form.file());
        var typed = form.check(
                FormErrors.of(validator.validate(form)),
                said.earliest(grantCase),
                desk.today(),
                words.bundle(SaidMessages.class));
        var errors = uploads.check(typed, "file", file, grantCase);
        if (errors.any()) {
            return Responses.invalid(page(grantCase, said, form, errors));
        }
        return done(keys.once(form.submissionKey(), () -> keep(grantCase, said, form, file)));
    }

    private String keep(GrantCase grantCase, SaidOnPaper said, SaidForm form, Optional<Upload> scan) {
        var subject = words.bundle(SaidMessages.class).subject(said);
        var paper = form.paper(said, grantCase.companyName(), subject);
        var arrival = said.register(grantCase, paper, form.told(), desk.actor(), desk.now());
        scan.ifPresent(
                file -> documents.attach(Belonging.to(arrival), said.document(), file, desk.actor(), desk.now()));
        return Links.grantCase(grantCase);
    }

    private static Response done(String address) {
        return Responses.seeOther(address, new Flash("said", "flashRegistered"));
    }

    private TemplateInstance page(GrantCase grantCase, SaidOnPaper said, SaidForm form, FormErrors errors) {
        return new said(
                grantCase,
                said,
                words.step(said.action()),
                Links.grantCase(grantCase) + "/" + path(said),
                Channel.outsideTheService(),
                StatutoryTime.presumedArrival(desk.today()),
                said.earliest(grantCase),
                form,
                errors);
    }

    private static String path(SaidOnPaper said) {
        return "register-" + said.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
