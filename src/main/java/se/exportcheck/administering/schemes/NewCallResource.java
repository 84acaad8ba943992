package se.exportcheck.administering.schemes;

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
import java.util.Objects;
import java.util.UUID;
import se.exportcheck.schemes.Call;
import se.exportcheck.schemes.Calls;
import se.exportcheck.schemes.IntakeMode;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.schemes.Schemes;
import se.exportcheck.schemes.VersionStatus;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Words;

/** Announces a call under a published version. */
@Path("/admin/calls/new")
class NewCallResource {

    @CheckedTemplate(basePath = "administering/schemes")
    record newCall(CallForm form, List<SchemeVersion> versions, List<IntakeMode> modes, FormErrors errors)
            implements TemplateInstance {}

    private final Schemes schemes;
    private final Calls calls;
    private final Desk desk;
    private final SubmissionKeys keys;
    private final Words words;
    private final Validator validator;

    NewCallResource(Schemes schemes, Calls calls, Desk desk, SubmissionKeys keys, Words words, Validator validator) {
        this.schemes = schemes;
        this.calls = calls;
        this.desk = desk;
        this.keys = keys;
        this.words = words;
        this.validator = validator;
    }

    @GET
    public TemplateInstance ask() {
        desk.editor();
        return page(CallForm.blank(desk.today()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response add(@BeanParam CallForm form) {
        desk.editor();
        var errors = check(form);
        if (errors.any()) {
            return Responses.invalid(page(form, errors));
        }
        keys.once(Objects.requireNonNullElseGet(form.submissionKey(), UUID::randomUUID), () -> {
            calls.persist(new Call(
                    form.under(versions()).orElseThrow(),
                    form.mode().orElseThrow(),
                    form.notice(),
                    form.days(null).orElseThrow(),
                    desk.today()));
            return CallResource.CALLS;
        });
        return Responses.seeOther(CallResource.CALLS, new Flash("calls", "flashAdded"));
    }

    private TemplateInstance page(CallForm form, FormErrors errors) {
        return new newCall(form, versions(), List.of(IntakeMode.values()), errors);
    }

    /** A round has the terms of its version, which are in force when it opens and until it closes. */
    private FormErrors check(CallForm form) {
        var say = words.bundle(CallMessages.class);
        var errors = form.check(FormErrors.of(validator.validate(form)), null, desk.today(), say);
        if (form.mode().isEmpty()) {
            errors = errors.with("intakeMode", say.chooseMode());
        }
        var under = form.under(versions());
        if (under.isEmpty()) {
            return errors.with("terms", say.chooseTerms());
        }
        var days = form.days(null);
        if (errors.any() || days.isEmpty()) {
            return errors;
        }
        var isRound = form.mode().orElseThrow() == IntakeMode.ROUND;
        return under.orElseThrow().covers(days.orElseThrow(), isRound)
                ? errors
                : errors.with("terms", say.termsNotInForce());
    }

    /** Those that are in force or will be. */
    private List<SchemeVersion> versions() {
        return schemes.byCode().stream()
                .flatMap(scheme -> scheme.versions().stream())
                .filter(SchemeVersion::isPublished)
                .filter(version -> version.scheme().status(version, desk.today()) != VersionStatus.PAST)
                .toList();
    }
}
