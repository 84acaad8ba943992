package se.exportcheck.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Language;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Words;

/** Freezes the report of a year, and shows what was frozen: the figures of then, its files, and what has changed since. */
@Path("/reports/awards/{year:(19|20)\\d\\d}/frozen")
class FrozenReportResource {

    @CheckedTemplate(basePath = "reporting")
    record freeze(int year, FreezeForm form, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reporting")
    record frozen(FrozenReport frozen, List<String> text, List<ReportTable> tables, List<ReportChange> changes)
            implements TemplateInstance {}

    private final AwardReports reports;
    private final FrozenReports frozenReports;
    private final ReportFiles files;
    private final Readers readers;
    private final Validator validator;
    private final SubmissionKeys keys;
    private final Language language;
    private final Words words;

    FrozenReportResource(
            AwardReports reports,
            FrozenReports frozenReports,
            ReportFiles files,
            Readers readers,
            Validator validator,
            SubmissionKeys keys,
            Language language,
            Words words) {
        this.reports = reports;
        this.frozenReports = frozenReports;
        this.files = files;
        this.readers = readers;
        this.validator = validator;
        this.keys = keys;
        this.language = language;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath int year) {
        readers.demandManager();
        return new freeze(year, FreezeForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response freeze(@RestPath int year, @BeanParam FreezeForm form) {
        var entered = readers.demandManager();
        var report = reports.of(year);
        var errors = FormErrors.of(validator.validate(form));
        if (!errors.any() && report.isEmpty()) {
            errors = errors.with("purpose", messages().nothingToFreeze(year));
        }
        if (errors.any()) {
            return Responses.invalid(new freeze(year, form, errors));
        }
        var address = keys.once(
                Objects.requireNonNull(form.submissionKey()),
                () -> address(frozenReports.freeze(report, form.written(), entered)));
        return Responses.seeOther(address, new Flash("freezing", "flashFrozen"));
    }

    @GET
    @Path("{report:\\d+}")
    public TemplateInstance show(@RestPath int year, @RestPath long report) {
        readers.demand();
        var frozen = find(year, report);
        var then = frozenReports.read(frozen);
        var tables = files.tables(then, language.locale());
        var now = files.tables(reports.of(year), language.locale());
        return new frozen(
                frozen, ReportText.of(then, tables, language.locale()), tables, ReportChange.between(tables, now));
    }

    @GET
    @Path("{report:\\d+}/{name:(sv|en)\\.(pdf|xlsx|csv)}")
    public Response file(@RestPath int year, @RestPath long report, @RestPath String name) {
        readers.demand();
        var found = find(year, report).files().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Downloads.of(
                found.content(), found.format().type(), "awards-%d-%d-%s".formatted(year, report, found.name()));
    }

    @GET
    @Path("{report:\\d+}/figures.json")
    public Response figures(@RestPath int year, @RestPath long report) {
        readers.demand();
        return Downloads.of(
                find(year, report).figures(),
                MediaType.APPLICATION_JSON_TYPE,
                "awards-%d-%d.json".formatted(year, report));
    }

    private FrozenReport find(int year, long report) {
        return frozenReports.find(year, report).orElseThrow(NotFoundException::new);
    }

    private FreezingMessages messages() {
        return words.bundle(FreezingMessages.class);
    }

    private static String address(FrozenReport frozen) {
        return "/reports/awards/%d/frozen/%d".formatted(frozen.year(), frozen.id());
    }
}
