package se.exportcheck.applying;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.Edit;
import se.exportcheck.cases.application.Section;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** The sections that are filled in row by row: each row is added, changed and taken away in the same way. */
@ApplicationScoped
class RowSections {

    /** The form of a row that is there, or of a new one. */
    interface Forms<F> {
        F of(GrantCase draft, int row);
    }

    /** The page of the section. */
    interface Pages<F> {
        TemplateInstance of(SectionPage page, F form, FormErrors errors);
    }

    /** Saves all rows of the section. */
    interface Writing<R> {
        void to(Application application, List<R> rows, Edit edit);
    }

    /** What one section has of its own. */
    record Kind<F extends RowForm<F, R>, R>(
            Section section, Forms<F> forms, Pages<F> pages, Function<Application, List<R>> rows, Writing<R> writing) {

        private TemplateInstance again(SectionPage page) {
            return pages.of(page, forms.of(page.draft(), -1), FormErrors.none());
        }
    }

    private final Drafts drafts;
    private final Validator validator;
    private final FormWords words;

    RowSections(Drafts drafts, Validator validator, FormWords words) {
        this.drafts = drafts;
        this.validator = validator;
        this.words = words;
    }

    <F extends RowForm<F, R>, R> TemplateInstance show(Kind<F, R> kind, UUID reference, int row) {
        var draft = drafts.open(reference);
        var page = SectionPage.of(draft, kind.section());
        return kind.pages().of(page, kind.forms().of(draft, row), FormErrors.none());
    }

    <F extends RowForm<F, R>, R> Response save(Kind<F, R> kind, UUID reference, F form) {
        var draft = drafts.open(reference);
        var alone = form.check(FormErrors.of(validator.validate(form)), words);
        var errors = alone.any() ? alone : form.checkIn(draft, alone, words);
        if (errors.any()) {
            var page = SectionPage.again(draft, kind.section(), form.version());
            return Drafts.invalid(kind.pages().of(page, form, errors));
        }
        return drafts.save(draft, form.version(), (application, edit) -> {
                    var rows = Rows.with(kind.rows().apply(application), form.row(), form.toRow());
                    kind.writing().to(application, rows, edit);
                })
                .map(theirs -> Drafts.conflict(kind.pages().of(theirs, form.asNew(), errors)))
                .orElseGet(() -> saved(draft, kind.section()));
    }

    <F extends RowForm<F, R>, R> Response remove(Kind<F, R> kind, UUID reference, int version, int row) {
        var draft = drafts.open(reference);
        return drafts.save(draft, version, (application, edit) -> {
                    var rows = Rows.without(kind.rows().apply(application), row);
                    kind.writing().to(application, rows, edit);
                })
                .map(theirs -> Drafts.conflict(kind.again(theirs)))
                .orElseGet(() -> saved(draft, kind.section()));
    }

    /** There is none; the section is done by that. */
    <F extends RowForm<F, R>, R> Response none(Kind<F, R> kind, UUID reference, int version) {
        var draft = drafts.open(reference);
        return drafts.save(draft, version, (application, edit) -> kind.writing().to(application, List.of(), edit))
                .map(theirs -> Drafts.conflict(kind.again(theirs)))
                .orElseGet(() -> Responses.seeOther(Links.draft(draft)));
    }

    private static Response saved(GrantCase draft, Section section) {
        return Responses.seeOther(Links.section(draft, section), new Flash("applying", "flashSaved"));
    }
}
