package se.exportcheck.archiving;

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
import java.util.Map;
import se.exportcheck.cases.retention.ProgrammeDate;
import se.exportcheck.cases.retention.ProgrammeDates;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Until when the programmes of the EU want kept what they pay for. */
@Path("/archive/programmes")
class ProgrammeResource {

    /** @param current what is said now, by the ids of the versions */
    @CheckedTemplate(basePath = "archiving")
    record programmes(
            List<SchemeVersion> versions,
            Map<Long, ProgrammeDate> current,
            ProgrammeForm form,
            boolean works,
            FormErrors errors)
            implements TemplateInstance {}

    private final ArchiveDesk desk;
    private final ProgrammeDates dates;
    private final Validator validator;
    private final Words words;

    ProgrammeResource(ArchiveDesk desk, ProgrammeDates dates, Validator validator, Words words) {
        this.desk = desk;
        this.dates = dates;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show() {
        desk.demandReader();
        return page(ProgrammeForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response say(@BeanParam ProgrammeForm form) {
        desk.demandWorker();
        var messages = words.bundle(ArchivingMessages.class);
        var version = form.of(dates.paidByProgrammes());
        var day = form.lastDay().date();
        var errors = FormErrors.of(validator.validate(form));
        if (version.isEmpty()) {
            errors = errors.with("schemeVersion", messages.versionMissing());
        }
        if (day.isEmpty()) {
            errors = errors.with("lastDay", messages.lastDayMissing());
        }
        if (errors.any()) {
            return Responses.invalid(page(form, errors));
        }
        dates.say(version.orElseThrow(), day.orElseThrow(), form.source(), desk.entered());
        return Responses.seeOther("/archive/programmes", new Flash("archiving", "flashProgramme"));
    }

    private TemplateInstance page(ProgrammeForm form, FormErrors errors) {
        return new programmes(dates.paidByProgrammes(), dates.current(), form, desk.works(), errors);
    }
}
