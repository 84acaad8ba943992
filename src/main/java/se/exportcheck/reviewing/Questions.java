package se.exportcheck.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.Inquiry.Kind;
import se.exportcheck.cases.Referral;
import se.exportcheck.cases.ReferredPart;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.Documents;
import se.exportcheck.letters.StepLetters;
import se.exportcheck.people.Partner;
import se.exportcheck.people.Partners;
import se.exportcheck.reviewing.paper.PaperWords;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.ProcedureMessages;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Asks somebody outside something in a case: the form, its preview and the act. */
@RequestScoped
class Questions {

    private static final int MOST_ITEMS = 30;
    private static final Set<Kind> ITEMIZED = EnumSet.of(Kind.COMPLETION, Kind.INJUNCTION);

    @CheckedTemplate(basePath = "reviewing")
    record ask(
            GrantCase grantCase,
            CaseAction action,
            Kind kind,
            InquiryForm form,
            List<Partner> partners,
            List<ReferredPart> parts,
            List<Document> files,
            boolean preview,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Partners partners;
    private final Documents documents;
    private final StepLetters letters;
    private final Validator validator;
    private final PaperWords paper;
    private final Words words;

    Questions(
            Desk desk,
            Partners partners,
            Documents documents,
            StepLetters letters,
            Validator validator,
            PaperWords paper,
            Words words) {
        this.desk = desk;
        this.partners = partners;
        this.documents = documents;
        this.letters = letters;
        this.validator = validator;
        this.paper = paper;
        this.words = words;
    }

    TemplateInstance blank(CaseNumber number, Kind kind) {
        var grantCase = desk.find(number, action(kind));
        return page(grantCase, kind, first(grantCase, kind), FormErrors.none());
    }

    TemplateInstance aidDeclaredAgain(CaseNumber number) {
        var grantCase = desk.find(number, action(Kind.COMPLETION));
        var items = List.of(words.bundle(ProcedureMessages.class).confirmAid());
        var form = InquiryForm.again(usualLastDay(grantCase, Kind.COMPLETION), items, "");
        return page(grantCase, Kind.COMPLETION, form, FormErrors.none());
    }

    private InquiryForm first(GrantCase grantCase, Kind kind) {
        var lastDay = usualLastDay(grantCase, kind);
        return switch (kind) {
            case COMPLETION -> InquiryForm.again(lastDay, paper.missing(grantCase), "");
            case INJUNCTION ->
                InquiryForm.again(
                        lastDay,
                        grantCase.asked().completion().map(Inquiry::items).orElse(List.of()),
                        words.bundle(ProcedureMessages.class).consequenceUsual());
            case OPINION, HEARING -> InquiryForm.blank(lastDay);
        };
    }

    Response ask(CaseNumber number, Kind kind, InquiryForm form) {
        var grantCase = desk.find(number, action(kind));
        var errors = errors(grantCase, kind, form);
        if (errors.any()) {
            return Responses.invalid(page(grantCase, kind, form, errors));
        }
        if (form.isPreview()) {
            return Responses.page(page(grantCase, kind, form, errors));
        }
        grantCase.ask(question(grantCase, kind, form), desk.actor(), desk.now());
        letters.asked(grantCase, desk.actor(), desk.now());
        return Responses.seeOther(Links.grantCase(number), new Flash("reviewing", "flashAsked"));
    }

    private TemplateInstance page(GrantCase grantCase, Kind kind, InquiryForm form, FormErrors errors) {
        var choices = kind == Kind.OPINION ? partners.byName() : List.<Partner>of();
        var preview = form.isPreview() && !errors.any();
        var parts = ReferredPart.CHOSEN;
        return new ask(grantCase, action(kind), kind, form, choices, parts, files(grantCase), preview, errors);
    }

    private FormErrors opinionErrors(GrantCase grantCase, InquiryForm form, FormErrors errors) {
        var messages = words.bundle(ProcedureMessages.class);
        var partner = partner(form);
        var found = form.hasUnknownPart() ? errors.with("parts", messages.partUnknown()) : errors;
        return partner != null && grantCase.asked().isWaitedFor(partner.id())
                ? found.with("partner", messages.partnerAsked())
                : found;
    }

    private List<Document> files(GrantCase grantCase) {
        return documents.of(grantCase, desk.actor());
    }

    private FormErrors errors(GrantCase grantCase, Kind kind, InquiryForm form) {
        var messages = words.bundle(ReviewingMessages.class);
        var errors = FormErrors.of(validator.validate(form));
        if (kind == Kind.OPINION && partner(form) == null) {
            errors = errors.with("partner", messages.choosePartner());
        }
        if (kind == Kind.OPINION) {
            errors = opinionErrors(grantCase, form, errors);
        }
        if (kind == Kind.INJUNCTION && form.consequence().isEmpty()) {
            errors = errors.with(
                    "consequence", words.bundle(ProcedureMessages.class).consequenceMissing());
        }
        if (ITEMIZED.contains(kind)
                && (form.itemList().isEmpty() || form.itemList().size() > MOST_ITEMS)) {
            errors = errors.with("items", messages.itemsMissing(MOST_ITEMS));
        }
        var today = desk.today();
        return form.lastDay()
                        .date()
                        .filter(day -> day.isAfter(today) && day.isBefore(today.plusYears(1)))
                        .isPresent()
                ? errors
                : errors.with("lastDay", messages.lastDayWrong());
    }

    private Inquiry.Question question(GrantCase grantCase, Kind kind, InquiryForm form) {
        var items = ITEMIZED.contains(kind) ? form.itemList() : List.<String>of();
        var partner =
                kind == Kind.OPINION ? Objects.requireNonNull(partner(form)).id() : null;
        var referral = kind == Kind.OPINION ? form.referral(files(grantCase)) : Referral.NOTHING;
        var consequence = kind == Kind.INJUNCTION ? form.consequence() : null;
        return new Inquiry.Question(
                kind, form.message(), items, form.lastDay().date().orElseThrow(), partner, consequence, referral);
    }

    private @Nullable Partner partner(InquiryForm form) {
        return partners.byName().stream()
                .filter(partner -> String.valueOf(partner.id()).equals(form.partner()))
                .findFirst()
                .orElse(null);
    }

    private LocalDate usualLastDay(GrantCase grantCase, Kind kind) {
        var limits = grantCase.schemeVersion().limits();
        return desk.today()
                .plusDays(
                        switch (kind) {
                            case COMPLETION, INJUNCTION -> limits.completionDays();
                            case OPINION -> limits.opinionDays();
                            case HEARING -> limits.hearingDays();
                        });
    }

    private static CaseAction action(Kind kind) {
        return switch (kind) {
            case COMPLETION -> CaseAction.REQUEST_COMPLETION;
            case INJUNCTION -> CaseAction.ENJOIN;
            case OPINION -> CaseAction.REFER;
            case HEARING -> CaseAction.COMMUNICATE;
        };
    }
}
