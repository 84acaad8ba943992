package se.exportcheck.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Checklist;
import se.exportcheck.cases.DismissalGround;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.Unheard;
import se.exportcheck.deminimis.AidStanding;
import se.exportcheck.reviewing.CaseListWords.Choice;
import se.exportcheck.schemes.StrengthAreas;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Language;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** The officer proposes a decision (föredragning). */
@Path("/cases/{number}/propose")
class ProposalResource {

    @CheckedTemplate(basePath = "reviewing")
    record propose(
            GrantCase grantCase,
            CaseAction action,
            ProposalForm form,
            List<Outcome> outcomes,
            List<Choice> strengthAreas,
            List<Checklist.Row> blocking,
            AidStanding standing,
            List<DismissalGround> dismissals,
            List<Unheard> excuses,
            boolean swedish,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final ProposalErrors proposalErrors;
    private final StrengthAreas strengthAreas;
    private final Conflicts conflicts;
    private final CaseAid aid;
    private final Language language;

    ProposalResource(
            Desk desk,
            ProposalErrors proposalErrors,
            StrengthAreas strengthAreas,
            Conflicts conflicts,
            CaseAid aid,
            Language language) {
        this.desk = desk;
        this.proposalErrors = proposalErrors;
        this.strengthAreas = strengthAreas;
        this.conflicts = conflicts;
        this.aid = aid;
        this.language = language;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = desk.find(number, CaseAction.PROPOSE);
        var question = conflicts.ask(grantCase, Part.PRESENTER);
        return page(grantCase, ProposalForm.blank(grantCase), question, FormErrors.none());
    }

    @POST
    @Transactional
    public Response propose(
            @RestPath CaseNumber number, @BeanParam ProposalForm form, @BeanParam ConflictForm conflict) {
        var grantCase = desk.find(number, CaseAction.PROPOSE);
        var question = conflicts.ask(grantCase, Part.PRESENTER, conflict);
        if (form.isRecount()) {
            return Responses.page(page(grantCase, form.recounted(grantCase), question, FormErrors.none()));
        }
        var standing = aid.held(grantCase, desk.today());
        var errors = question.check(proposalErrors.of(grantCase, form, standing));
        return errors.any()
                ? Responses.invalid(page(grantCase, form, question, errors))
                : question.answer().orElseGet(() -> propose(grantCase, form, standing));
    }

    private Response propose(GrantCase grantCase, ProposalForm form, AidStanding standing) {
        grantCase.placeIn(form.strengthArea().isEmpty() ? null : form.strengthArea(), desk.actor(), desk.now());
        var proposal = form.toProposal().orElseThrow();
        var grounds = FormalGrounds.of(grantCase, form);
        grantCase.propose(grounds == null ? proposal : proposal.on(grounds), desk.actor(), desk.now(), standing);
        return Responses.seeOther(Links.grantCase(grantCase), new Flash("reviewing", "flashProposed"));
    }

    private TemplateInstance page(
            GrantCase grantCase, ProposalForm form, ConflictQuestion question, FormErrors errors) {
        var swedish = !"en".equals(language.locale().getLanguage());
        var areas = strengthAreas.listAll().stream()
                .map(area -> new Choice(area.code(), swedish ? area.nameSv() : area.nameEn()))
                .toList();
        var blocking = grantCase.checklist().rows().stream()
                .filter(Checklist.Row::blocksGrant)
                .toList();
        var outcomes = List.of(Outcome.values());
        var standing = aid.standing(grantCase, desk.today());
        return new propose(
                grantCase,
                CaseAction.PROPOSE,
                form,
                outcomes,
                areas,
                blocking,
                standing,
                List.of(DismissalGround.values()),
                List.of(Unheard.values()),
                swedish,
                question,
                errors);
    }
}
