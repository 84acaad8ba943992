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
import se.exportcheck.calendar.StatutoryTime;
import se.exportcheck.cases.arrivals.Channel;
import se.exportcheck.reviewing.Desk;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Language;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Uploads;
import se.exportcheck.web.Words;

/** The registrar registers an application that came on paper, the day it came and whole or not (förvaltningslagen 22 §). */
@Path("/cases/register")
class RegisterResource {

    @CheckedTemplate(basePath = "reviewing/paper")
    record register(
            RegistrationForm form,
            PaperChoices choices,
            List<Channel> channels,
            LocalDate presumed,
            boolean swedish,
            FormErrors errors)
            implements TemplateInstance {}

    private final Registrations registrations;
    private final SubmissionKeys keys;
    private final Uploads uploads;
    private final Validator validator;
    private final Desk desk;
    private final Language language;
    private final Words words;

    RegisterResource(
            Registrations registrations,
            SubmissionKeys keys,
            Uploads uploads,
            Validator validator,
            Desk desk,
            Language language,
            Words words) {
        this.registrations = registrations;
        this.keys = keys;
        this.uploads = uploads;
        this.validator = validator;
        this.desk = desk;
        this.language = language;
        this.words = words;
    }

    @GET
    public TemplateInstance show() {
        return page(RegistrationForm.blank(), registrations.choices(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response register(@BeanParam RegistrationForm form) {
        var choices = registrations.choices();
        var file = Uploads.of(form.file());
        var typed = form.check(
                FormErrors.of(validator.validate(form)), choices, desk.today(), words.bundle(PaperMessages.class));
        var errors = uploads.check(typed, "file", file);
        if (errors.any()) {
            return Responses.invalid(page(form, choices, errors));
        }
        var address = keys.once(form.submissionKey(), () -> registrations.register(form, choices, file.orElse(null)));
        return Responses.seeOther(address, new Flash("paper", "flashRegistered"));
    }

    private TemplateInstance page(RegistrationForm form, PaperChoices choices, FormErrors errors) {
        var presumed = StatutoryTime.presumedArrival(desk.today());
        var swedish = !language.locale().equals(Language.ENGLISH);
        return new register(form, choices, Channel.outsideTheService(), presumed, swedish, errors);
    }
}
