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
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.dossier.OralNote;
import se.exportcheck.reviewing.Desk;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Words;

/** The staff writes down what somebody has told (förvaltningslagen 27 §). */
@Path("/cases/{number}/oral-notes")
class OralNoteResource {

    @CheckedTemplate(basePath = "reviewing/dossier")
    record oralNote(GrantCase grantCase, List<OralNote.Way> ways, OralNoteForm form, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final SubmissionKeys keys;
    private final Validator validator;
    private final Words words;

    OralNoteResource(Desk desk, SubmissionKeys keys, Validator validator, Words words) {
        this.desk = desk;
        this.keys = keys;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        return page(open(number), OralNoteForm.blank(desk.today()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response write(@RestPath CaseNumber number, @BeanParam OralNoteForm form) {
        var grantCase = open(number);
        var errors =
                form.check(FormErrors.of(validator.validate(form)), desk.today(), words.bundle(DossierMessages.class));
        if (errors.any()) {
            return Responses.invalid(page(grantCase, form, errors));
        }
        var address = keys.once(form.submissionKey(), () -> {
            grantCase.noteOral(form.information(), desk.actor(), desk.now());
            return Links.grantCase(number) + "/material";
        });
        return Responses.seeOther(address, new Flash("dossier", "flashNoted"));
    }

    private GrantCase open(CaseNumber number) {
        var grantCase = desk.find(number);
        grantCase.demandWriter(desk.actor());
        return grantCase;
    }

    private static TemplateInstance page(GrantCase grantCase, OralNoteForm form, FormErrors errors) {
        return new oralNote(grantCase, List.of(OralNote.Way.values()), form, errors);
    }
}
