package se.exportcheck.reviewing;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Inquiry.Kind;

/** The officer asks for completion, enjoins the company to complete, refers the case for an opinion, or lets the company comment. */
@Path("/cases/{number}")
class QuestionResource {

    private final Questions questions;

    QuestionResource(Questions questions) {
        this.questions = questions;
    }

    @GET
    @Path("request-completion")
    public TemplateInstance completion(@RestPath CaseNumber number) {
        return questions.blank(number, Kind.COMPLETION);
    }

    /** The same, of what the company has said of earlier aid: that holds on the day of the decision. */
    @GET
    @Path("request-completion/aid")
    public TemplateInstance aidDeclaredAgain(@RestPath CaseNumber number) {
        return questions.aidDeclaredAgain(number);
    }

    @POST
    @Path("request-completion")
    @Transactional
    public Response askForCompletion(@RestPath CaseNumber number, @BeanParam InquiryForm form) {
        return questions.ask(number, Kind.COMPLETION, form);
    }

    @GET
    @Path("enjoin")
    public TemplateInstance injunction(@RestPath CaseNumber number) {
        return questions.blank(number, Kind.INJUNCTION);
    }

    @POST
    @Path("enjoin")
    @Transactional
    public Response enjoin(@RestPath CaseNumber number, @BeanParam InquiryForm form) {
        return questions.ask(number, Kind.INJUNCTION, form);
    }

    @GET
    @Path("refer")
    public TemplateInstance opinion(@RestPath CaseNumber number) {
        return questions.blank(number, Kind.OPINION);
    }

    @POST
    @Path("refer")
    @Transactional
    public Response askForOpinion(@RestPath CaseNumber number, @BeanParam InquiryForm form) {
        return questions.ask(number, Kind.OPINION, form);
    }

    @GET
    @Path("communicate")
    public TemplateInstance comment(@RestPath CaseNumber number) {
        return questions.blank(number, Kind.HEARING);
    }

    @POST
    @Path("communicate")
    @Transactional
    public Response askForComment(@RestPath CaseNumber number, @BeanParam InquiryForm form) {
        return questions.ask(number, Kind.HEARING, form);
    }
}
