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

/** Answers a request for completion (förvaltningslagen 20 §). */
@Path("/cases/{number}/supplement")
class SupplementResource {

    private final Answers answers;

    SupplementResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        return answers.show(number, CaseAction.SUPPLEMENT);
    }

    @POST
    @Transactional
    public Response supplement(@RestPath CaseNumber number, @BeanParam AnswerForm form) {
        return answers.receive(number, CaseAction.SUPPLEMENT, form);
    }
}
