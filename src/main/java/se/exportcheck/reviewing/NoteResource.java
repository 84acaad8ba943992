package se.exportcheck.reviewing;

import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** The staff's own notes in a case. */
@Path("/cases/{number}/notes")
class NoteResource {

    private static final int LONGEST = 4000;

    record NoteForm(
            @NotBlank @Size(max = LONGEST, message = "{reviewing.tooLong}") @Typed(Kind.TEXT) @RestForm
            String note) {

        NoteForm(@Nullable String note) {
            this.note = Text.of(note);
        }
    }

    private final Desk desk;
    private final Overviews overviews;
    private final Validator validator;

    NoteResource(Desk desk, Overviews overviews, Validator validator) {
        this.desk = desk;
        this.overviews = overviews;
        this.validator = validator;
    }

    @POST
    @Transactional
    public Response write(@RestPath CaseNumber number, @BeanParam NoteForm form) {
        var grantCase = desk.findAsStaff(number);
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(overviews.of(grantCase, desk.actor(), form.note(), errors));
        }
        grantCase.note(form.note(), desk.actor(), desk.now());
        return Responses.seeOther(Links.grantCase(number) + "#notes", new Flash("reviewing", "flashNoted"));
    }
}
