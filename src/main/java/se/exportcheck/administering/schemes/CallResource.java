package se.exportcheck.administering.schemes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.schemes.Call;
import se.exportcheck.schemes.CallStatus;
import se.exportcheck.schemes.Calls;
import se.exportcheck.schemes.IntakeMode;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The region's calls, and a call that is changed while it can be. */
@Path("/admin/calls")
class CallResource {

    static final String CALLS = "/admin/calls";

    @CheckedTemplate(basePath = "administering/schemes")
    record calls(List<Call> calls, LocalDate today) implements TemplateInstance {}

    @CheckedTemplate(basePath = "administering/schemes")
    record call(
            Call call,
            CallStatus status,
            boolean opened,
            boolean closed,
            CallForm form,
            boolean late,
            FormErrors errors)
            implements TemplateInstance {}

    private final Calls calls;
    private final Desk desk;
    private final Words words;
    private final Validator validator;

    CallResource(Calls calls, Desk desk, Words words, Validator validator) {
        this.calls = calls;
        this.desk = desk;
        this.words = words;
        this.validator = validator;
    }

    @GET
    public TemplateInstance list() {
        desk.editor();
        return new calls(calls.latest(), desk.today());
    }

    @GET
    @Path("{call}")
    public TemplateInstance ask(@RestPath("call") long id) {
        desk.editor();
        var call = calls.findByIdOptional(id).orElseThrow(NotFoundException::new);
        return page(call, CallForm.of(call), false, FormErrors.none());
    }

    @POST
    @Path("{call}")
    @Transactional
    public Response change(@RestPath("call") long id, @BeanParam CallForm form) {
        desk.editor();
        var call = calls.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
        var late = Numbers.whole(form.version())
                .filter(seen -> seen == call.version())
                .isEmpty();
        if (late || !call.canChange(desk.today())) {
            return Responses.refused(page(call, CallForm.of(call), late, FormErrors.none()));
        }
        var opened = opened(call);
        var typed = FormErrors.of(validator.validate(form));
        var errors = form.check(typed, opened, desk.today(), words.bundle(CallMessages.class));
        if (call.intakeMode() == IntakeMode.ROUND && form.last().isBlank()) {
            errors = errors.with("closesOn", words.bundle(CallMessages.class).roundNeedsLastDay());
        }
        if (errors.any()) {
            return Responses.invalid(page(call, form, false, errors));
        }
        call.change(form.notice(), form.days(opened).orElseThrow(), desk.today());
        return Responses.seeOther(CALLS, new Flash("calls", "flashChanged"));
    }

    private @Nullable LocalDate opened(Call call) {
        return call.status(desk.today()) == CallStatus.COMING ? null : call.opensOn();
    }

    private TemplateInstance page(Call call, CallForm form, boolean late, FormErrors errors) {
        var status = call.status(desk.today());
        return new call(call, status, status == CallStatus.OPEN, status == CallStatus.CLOSED, form, late, errors);
    }
}
