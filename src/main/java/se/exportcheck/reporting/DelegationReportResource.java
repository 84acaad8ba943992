package se.exportcheck.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.DelegatedDecisions;
import se.exportcheck.cases.DelegatedLine;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.DelegationOrder;
import se.exportcheck.people.Role;
import se.exportcheck.reporting.sheets.SheetFiles;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Words;

/** The list of decisions that a committee is told of at its meeting, and that it was told of them (domain brief 5.2, R2). */
@Path("/reports/delegation")
class DelegationReportResource {

    private static final Set<Role> READERS = Set.of(Role.MANAGER, Role.REGISTRAR, Role.AUDITOR);
    private static final String ADDRESS = "/reports/delegation?";
    private static final int PAGE = 100;

    @CheckedTemplate(basePath = "reporting")
    record delegation(
            DelegationPeriod period,
            List<DelegatedLine> lines,
            @Nullable String next,
            boolean registrar,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "reporting")
    record reported(DelegationPeriod period, MeetingForm form, FormErrors errors) implements TemplateInstance {}

    private final DelegatedDecisions decisions;
    private final DelegationOrder order;
    private final CurrentActor currentActor;
    private final SheetFiles files;
    private final Validator validator;
    private final SubmissionKeys keys;
    private final Words words;
    private final Clock clock;

    DelegationReportResource(
            DelegatedDecisions decisions,
            DelegationOrder order,
            CurrentActor currentActor,
            SheetFiles files,
            Validator validator,
            SubmissionKeys keys,
            Words words,
            Clock clock) {
        this.decisions = decisions;
        this.order = order;
        this.currentActor = currentActor;
        this.files = files;
        this.validator = validator;
        this.keys = keys;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(
            @RestQuery @Nullable String from, @RestQuery @Nullable String to, @RestQuery @Nullable Long after) {
        var reader = demand(READERS);
        var period = period(from, to);
        var found = decisions.of(period.days(), Objects.requireNonNullElse(after, 0L), PAGE + 1);
        var written = found.size() > PAGE ? List.<DelegatedLine>of() : decisions.besides(period.days());
        var lines = Stream.concat(found.stream().limit(PAGE), written.stream()).toList();
        var next = found.size() > PAGE
                ? ADDRESS + period.query() + "&after=" + lines.getLast().id()
                : null;
        return new delegation(period, lines, next, reader.is(Role.REGISTRAR), period.check(messages()));
    }

    @GET
    @Path("list." + SheetFiles.ENDINGS)
    public Response file(@RestPath String format, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        demand(READERS);
        var period = period(from, to);
        var sheet = new DelegationSheet(period, messages(), words.cases());
        return files.file(sheet.of(all(period.days()), clock.instant()), format, sheet.fileName());
    }

    @GET
    @Path("reported")
    public TemplateInstance ask(@RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        demand(Set.of(Role.REGISTRAR));
        return new reported(period(from, to), MeetingForm.blank(order.lastCommittee()), FormErrors.none());
    }

    @POST
    @Path("reported")
    @Transactional
    public Response report(@BeanParam MeetingForm form) {
        var actor = demand(Set.of(Role.REGISTRAR));
        var period = period(form.from(), form.to());
        var errors = check(form, period);
        if (errors.any()) {
            return Responses.invalid(new reported(period, form, errors));
        }
        var list = ADDRESS + period.query();
        keys.once(Objects.requireNonNull(form.submissionKey()), () -> {
            decisions.report(form.meeting(), period.days(), actor, clock.instant());
            return list;
        });
        return Responses.seeOther(list, new Flash("reporting", "flashReported"));
    }

    /** Only what was decided by the day of a meeting that has been can have been reported there. */
    private FormErrors check(MeetingForm form, DelegationPeriod period) {
        var errors = FormErrors.of(validator.validate(form));
        errors = form.check(errors, period.days().to(), period.today(), messages());
        if (errors.any()
                || keys.made(Objects.requireNonNull(form.submissionKey())).isPresent()) {
            return errors;
        }
        var nothing = all(period.days()).stream()
                .noneMatch(line -> !line.isReported()
                        && line.committee().equals(form.meeting().committee()));
        return nothing ? errors.with("committee", messages().nothingToReport()) : errors;
    }

    /** Debts that were written off come last. */
    private List<DelegatedLine> all(DelegatedDecisions.Period days) {
        return Stream.concat(decisions.of(days, 0, Integer.MAX_VALUE).stream(), decisions.besides(days).stream())
                .toList();
    }

    private DelegationPeriod period(@Nullable String from, @Nullable String to) {
        return DelegationPeriod.of(from, to, Stockholm.today(clock));
    }

    private ReportingMessages messages() {
        return words.bundle(ReportingMessages.class);
    }

    private Actor demand(Set<Role> roles) {
        var actor = currentActor.get();
        if (!actor.isAnyOf(roles)) {
            throw new ForbiddenException();
        }
        return actor;
    }
}
