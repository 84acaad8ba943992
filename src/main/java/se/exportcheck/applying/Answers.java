package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Guard;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.documents.Belonging;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.documents.Upload;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Text;
import se.exportcheck.web.Uploads;

/** The company's answers to what it is asked in a case, with files. */
@ApplicationScoped
class Answers {

    @CheckedTemplate(basePath = "applying")
    record answer(
            GrantCase grantCase,
            CaseAction action,
            Inquiry inquiry,
            List<Document> files,
            AnswerForm form,
            FormErrors errors)
            implements TemplateInstance {}

    private final OwnCases ownCases;
    private final Documents documents;
    private final Uploads uploads;
    private final SubmissionKeys keys;
    private final CurrentActor actor;
    private final Validator validator;
    private final Clock clock;

    Answers(
            OwnCases ownCases,
            Documents documents,
            Uploads uploads,
            SubmissionKeys keys,
            CurrentActor actor,
            Validator validator,
            Clock clock) {
        this.ownCases = ownCases;
        this.documents = documents;
        this.uploads = uploads;
        this.keys = keys;
        this.actor = actor;
        this.validator = validator;
        this.clock = clock;
    }

    TemplateInstance show(CaseNumber number, CaseAction action) {
        return page(ownCases.find(number), action, AnswerForm.empty(), FormErrors.none());
    }

    Response receive(CaseNumber number, CaseAction action, AnswerForm form) {
        var grantCase = ownCases.find(number);
        var inquiry = asked(grantCase, action);
        var file = Uploads.of(form.file());
        var errors = check(grantCase, form, file);
        if (errors.any()) {
            return Drafts.invalid(page(grantCase, action, form, errors));
        }
        file.ifPresent(upload -> keys.once(form.submissionKey(), () -> attach(grantCase, inquiry, upload)));
        if (form.onlyUploads()) {
            return Responses.page(page(grantCase, action, form.again(), errors));
        }
        grantCase.answer(action, Text.of(form.answer()), actor.get(), clock.instant());
        return Responses.seeOther(Links.grantCase(grantCase), new Flash("applying", "flashAnswered"));
    }

    /** A file may come before the words; the answer itself must have words. */
    private FormErrors check(GrantCase grantCase, AnswerForm form, Optional<Upload> file) {
        return form.onlyUploads()
                ? uploads.demand(FormErrors.none(), "file", file, grantCase)
                : uploads.check(FormErrors.of(validator.validate(form)), "file", file, grantCase);
    }

    private String attach(GrantCase grantCase, Inquiry inquiry, Upload upload) {
        var kind = inquiry.kind() == Inquiry.Kind.HEARING ? DocumentKind.COMMENT : DocumentKind.COMPLETION;
        documents.attach(Belonging.to(grantCase, inquiry), kind, upload, actor.get(), clock.instant());
        return Links.grantCase(grantCase);
    }

    private TemplateInstance page(GrantCase grantCase, CaseAction action, AnswerForm form, FormErrors errors) {
        var inquiry = asked(grantCase, action);
        return new answer(grantCase, action, inquiry, filesOf(grantCase, inquiry), form, errors);
    }

    private List<Document> filesOf(GrantCase grantCase, Inquiry inquiry) {
        return documents.of(grantCase, actor.get()).stream()
                .filter(document -> document.inquiry() != null)
                .filter(document -> Objects.equals(
                        Objects.requireNonNull(document.inquiry()).id(), inquiry.id()))
                .toList();
    }

    /** What is asked of the company now. */
    private static Inquiry asked(GrantCase grantCase, CaseAction action) {
        var kinds = action == CaseAction.COMMENT
                ? EnumSet.of(Inquiry.Kind.HEARING)
                : EnumSet.of(Inquiry.Kind.COMPLETION, Inquiry.Kind.INJUNCTION);
        return grantCase
                .openInquiry()
                .filter(inquiry -> kinds.contains(inquiry.kind()))
                .orElseThrow(() -> new StepRefused(action, List.of(Guard.RIGHT_STATUS)));
    }
}
