package se.exportcheck.reviewing;

import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;

/** The staff's own notes in a case. */
@Path("/cases/{number}/notes")
class NoteResource {

    private final Desk desk;
    private final Overviews overviews;
    private final SubmissionKeys keys;
    private final Validator validator;

    NoteResource(Desk desk, Overviews overviews, SubmissionKeys keys, Validator validator) {
        this.desk = desk;
        this.overviews = overviews;
        this.keys = keys;
        this.validator = validator;
    }

    @POST
    @Transactional
    public Response write(@RestPath CaseNumber number, @BeanParam NoteForm form) {
        var grantCase = desk.findAsStaff(number);
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(overviews.of(grantCase, desk.actor(), form, errors));
        }
        var address = keys.once(form.submissionKey(), () -> {
            grantCase.note(form.note(), desk.actor(), desk.now());
            return Links.grantCase(number) + "#notes";
        });
        return Responses.seeOther(address, new Flash("reviewing", "flashNoted"));
    }
}
