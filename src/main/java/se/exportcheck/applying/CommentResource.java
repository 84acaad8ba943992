package se.exportcheck.applying;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;

/** Comments on what the region means to base its decision on (förvaltningslagen 25 §). */
@Path("/cases/{number}/comment")
class CommentResource {

    private final Answers answers;

    CommentResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        return answers.show(number, CaseAction.COMMENT);
    }

    @POST
    @Transactional
    public Response comment(@RestPath CaseNumber number, @BeanParam AnswerForm form) {
        return answers.receive(number, CaseAction.COMMENT, form);
    }
}
