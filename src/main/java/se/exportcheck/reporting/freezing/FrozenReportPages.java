package se.exportcheck.reporting.freezing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.reporting.Downloads;
import se.exportcheck.reporting.Readers;
import se.exportcheck.reporting.sheets.Report;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Language;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Words;

/** Freezes a report, and shows what was frozen: the figures of then, its files, and what has changed since. */
@RequestScoped
public class FrozenReportPages {

    /** @param back the page of the report as it stands now */
    @CheckedTemplate(basePath = "reporting")
    record freeze(String title, String back, FreezeForm form, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reporting")
    record frozen(FrozenReport frozen, String back, Report report, List<ReportChange> changes)
            implements TemplateInstance {}

    private final FrozenReports frozenReports;
    private final Readers readers;
    private final Validator validator;
    private final SubmissionKeys keys;
    private final Language language;
    private final Words words;
    private final Clock clock;

    FrozenReportPages(
            FrozenReports frozenReports,
            Readers readers,
            Validator validator,
            SubmissionKeys keys,
            Language language,
            Words words,
            Clock clock) {
        this.frozenReports = frozenReports;
        this.readers = readers;
        this.validator = validator;
        this.keys = keys;
        this.language = language;
        this.words = words;
        this.clock = clock;
    }

    /** For the page of a report. */
    public FrozenVersions versions(String code, String address, int year) {
        return new FrozenVersions(address + "/" + year + "/frozen", frozenReports.of(code, year), readers.isManager());
    }

    <D> TemplateInstance ask(Freezable<D> kind, int year) {
        readers.demandManager();
        return form(kind, year, kind.now(year), FreezeForm.blank(), FormErrors.none());
    }

    <D> Response freeze(Freezable<D> kind, int year, FreezeForm form) {
        var entered = readers.demandManager();
        var data = kind.now(year);
        var errors = FormErrors.of(validator.validate(form));
        if (!errors.any() && year > Stockholm.today(clock).getYear()) {
            errors = errors.with("purpose", messages().notBegun(year));
        }
        if (!errors.any() && kind.report(data, language.locale()).isEmpty()) {
            errors = errors.with("purpose", messages().nothingToFreeze(year));
        }
        if (errors.any()) {
            return Responses.invalid(form(kind, year, data, form, errors));
        }
        var address = keys.once(
                Objects.requireNonNull(form.submissionKey()),
                () -> "%s/%d/frozen/%d"
                        .formatted(
                                kind.address(),
                                year,
                                frozenReports
                                        .freeze(kind, year, data, form.written(), entered)
                                        .id()));
        return Responses.seeOther(address, new Flash("freezing", "flashFrozen"));
    }

    <D> TemplateInstance show(Freezable<D> kind, int year, long id) {
        readers.demand();
        var frozen = find(kind, year, id);
        var then = kind.report(frozenReports.read(frozen, kind.type()), language.locale());
        var now = kind.report(kind.now(year), language.locale());
        return new frozen(frozen, back(kind, year), then, ReportChange.between(then.sheets(), now.sheets()));
    }

    Response file(Freezable<?> kind, int year, long id, String name) {
        readers.demand();
        var found = find(kind, year, id).files().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Downloads.of(found.content(), found.format().type(), fileName(kind, year, id) + "-" + found.name());
    }

    Response figures(Freezable<?> kind, int year, long id) {
        readers.demand();
        var frozen = find(kind, year, id);
        if (!frozen.isDataInItself()) {
            throw new NotFoundException();
        }
        return Downloads.of(frozen.figures(), MediaType.APPLICATION_JSON_TYPE, fileName(kind, year, id) + ".json");
    }

    private <D> TemplateInstance form(Freezable<D> kind, int year, D data, FreezeForm form, FormErrors errors) {
        return new freeze(kind.report(data, language.locale()).title(), back(kind, year), form, errors);
    }

    private FrozenReport find(Freezable<?> kind, int year, long id) {
        return frozenReports.find(kind.code(), year, id).orElseThrow(NotFoundException::new);
    }

    private FreezingMessages messages() {
        return words.bundle(FreezingMessages.class);
    }

    private static String back(Freezable<?> kind, int year) {
        return kind.address() + "/" + year;
    }

    private static String fileName(Freezable<?> kind, int year, long id) {
        var address = kind.address();
        return "%s-%d-%d".formatted(address.substring(address.lastIndexOf('/') + 1), year, id);
    }
}
