package se.exportcheck.registering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.register.Register;
import se.exportcheck.cases.register.RegisterAction;
import se.exportcheck.cases.register.RegisterEntry;
import se.exportcheck.cases.register.RegisterExport;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/** Says that what was exported is in the register of aid, under which reference and since when: of one entry or several. */
@Path("/register/confirmation")
class ConfirmationResource {

    @CheckedTemplate(basePath = "registering")
    record confirmation(List<RegisterEntry> entries, ConfirmationForm form, FormErrors errors)
            implements TemplateInstance {}

    private final RegisterDesk desk;
    private final Register register;
    private final Validator validator;
    private final Words words;

    ConfirmationResource(RegisterDesk desk, Register register, Validator validator, Words words) {
        this.desk = desk;
        this.register = register;
        this.validator = validator;
        this.words = words;
    }

    /** Of one entry, or of all in a file that are not confirmed yet. */
    @GET
    public TemplateInstance ask(@RestQuery @Nullable Long entry, @RestQuery @Nullable Long export) {
        var worker = desk.demandWorker();
        var ids = export == null ? Stream.ofNullable(entry).toList() : inFile(export);
        var asked = register.withIds(ids);
        var waiting = asked.stream()
                .filter(each -> each.mayTake(RegisterAction.CONFIRM, worker))
                .toList();
        if (waiting.isEmpty()) {
            throw new NotFoundException();
        }
        var chosen = waiting.stream().map(each -> each.id().toString()).toList();
        return new confirmation(waiting, ConfirmationForm.blank(chosen, desk.today()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response confirm(@BeanParam ConfirmationForm form) {
        var worker = desk.demandWorker();
        var entries = register.withIds(form.ids());
        entries.forEach(entry -> entry.demand(RegisterAction.CONFIRM, worker));
        var messages = words.bundle(RegisteringMessages.class);
        var errors = form.check(FormErrors.of(validator.validate(form)), entries, desk.today(), messages);
        if (entries.isEmpty()) {
            errors = errors.with("entry", messages.chooseSome());
        }
        if (errors.any()) {
            return Responses.invalid(new confirmation(entries, form, errors));
        }
        var day = form.registeredOn().date().orElseThrow();
        entries.forEach(entry -> entry.confirm(Text.of(form.reference()), day, worker, desk.now()));
        return Responses.seeOther("/register", new Flash("registering", "flashConfirmed"));
    }

    private List<Long> inFile(Long export) {
        return register.exportWith(export).orElseThrow(NotFoundException::new).rows().stream()
                .map(RegisterExport.Row::entryId)
                .toList();
    }
}
