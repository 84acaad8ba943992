package se.exportcheck.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.ReferredPart;
import se.exportcheck.cases.letters.CaseLetters;
import se.exportcheck.cases.letters.LetterLine;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.Documents;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;
import se.exportcheck.web.CasePage;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.FormErrors;

/** The page of a case to a partner's adviser: what was asked of the partner, and the application it is about. */
@ApplicationScoped
class Referrals implements CasePage {

    private static final int ORDER = 30;

    @CheckedTemplate(basePath = "reviewing")
    record referral(
            GrantCase grantCase,
            List<Inquiry> asked,
            Set<ReferredPart> parts,
            List<Document> files,
            List<LetterLine> letters,
            boolean open,
            LocalDate today,
            String opinion,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Conflicts conflicts;
    private final Documents documents;
    private final CaseLetters letters;
    private final Clock clock;

    Referrals(Conflicts conflicts, Documents documents, CaseLetters letters, Clock clock) {
        this.documents = documents;
        this.conflicts = conflicts;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public boolean isFor(GrantCase grantCase, Actor actor) {
        return actor.is(Role.PARTNER_ADVISER) && !grantCase.asked().of(actor).isEmpty();
    }

    @Override
    public TemplateInstance page(GrantCase grantCase, Actor actor) {
        return page(grantCase, actor, "", conflicts.ask(grantCase, Part.OPINION_GIVER), FormErrors.none());
    }

    TemplateInstance page(
            GrantCase grantCase, Actor actor, String opinion, ConflictQuestion question, FormErrors errors) {
        var open = grantCase.mayTake(CaseAction.GIVE_OPINION, actor, clock.instant());
        return new referral(
                grantCase,
                grantCase.asked().of(actor),
                grantCase.asked().shownTo(actor).parts(),
                documents.of(grantCase, actor),
                letters.of(grantCase, actor),
                open,
                Stockholm.today(clock),
                opinion,
                question,
                errors);
    }

    @Override
    public int order() {
        return ORDER;
    }
}
