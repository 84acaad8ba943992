package se.exportcheck.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.letters.CaseLetters;
import se.exportcheck.cases.letters.LetterLine;
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
            List<LetterLine> letters,
            boolean open,
            String opinion,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Conflicts conflicts;
    private final CaseLetters letters;
    private final Clock clock;

    Referrals(Conflicts conflicts, CaseLetters letters, Clock clock) {
        this.conflicts = conflicts;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public boolean isFor(GrantCase grantCase, Actor actor) {
        return actor.is(Role.PARTNER_ADVISER) && !asked(grantCase, actor).isEmpty();
    }

    @Override
    public TemplateInstance page(GrantCase grantCase, Actor actor) {
        return page(grantCase, actor, "", conflicts.ask(grantCase, Part.OPINION_GIVER), FormErrors.none());
    }

    TemplateInstance page(
            GrantCase grantCase, Actor actor, String opinion, ConflictQuestion question, FormErrors errors) {
        var open = grantCase.mayTake(CaseAction.GIVE_OPINION, actor, clock.instant());
        return new referral(
                grantCase, asked(grantCase, actor), letters.of(grantCase, actor), open, opinion, question, errors);
    }

    @Override
    public int order() {
        return ORDER;
    }

    private static List<Inquiry> asked(GrantCase grantCase, Actor actor) {
        var partner = actor.partner().orElse(null);
        return grantCase.inquiries().stream()
                .filter(inquiry -> inquiry.partnerId() != null && Objects.equals(inquiry.partnerId(), partner))
                .toList()
                .reversed();
    }
}
