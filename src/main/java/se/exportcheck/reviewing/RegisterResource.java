package se.exportcheck.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import se.exportcheck.calendar.StatutoryTime;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Language;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Words;

/** The registrar registers an application that came on paper. */
@Path("/cases/register")
class RegisterResource {

    @CheckedTemplate(basePath = "reviewing")
    record register(PaperForm form, PaperChoices choices, LocalDate presumed, boolean swedish, FormErrors errors)
            implements TemplateInstance {}

    private final Registrations registrations;
    private final SubmissionKeys keys;
    private final Desk desk;
    private final Language language;
    private final Words words;

    RegisterResource(Registrations registrations, SubmissionKeys keys, Desk desk, Language language, Words words) {
        this.registrations = registrations;
        this.keys = keys;
        this.desk = desk;
        this.language = language;
        this.words = words;
    }

    @GET
    public TemplateInstance show() {
        return page(PaperForm.blank(), registrations.choices(), FormErrors.none());
    }

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(MultivaluedMap<String, String> fields) {
        var choices = registrations.choices();
        var form = PaperForm.sent(fields);
        var errors = new PaperErrors(form, choices, words.bundle(PaperMessages.class), desk.today()).all();
        if (errors.any()) {
            return Responses.invalid(page(form, choices, errors));
        }
        var address = keys.once(form.submissionKey(), () -> registrations.register(form, choices));
        return Responses.seeOther(address, new Flash("paper", "flashRegistered"));
    }

    private TemplateInstance page(PaperForm form, PaperChoices choices, FormErrors errors) {
        var swedish = !"en".equals(language.locale().getLanguage());
        return new register(form, choices, StatutoryTime.presumedArrival(desk.today()), swedish, errors);
    }
}
