package se.exportcheck.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Set;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Part;
import se.exportcheck.people.CurrentActor;

/** Asks whoever is signed in about conflict of interest, before their first act in each part of a case. */
@Named
@RequestScoped
public class Conflicts {

    private final CurrentActor currentActor;
    private final Clock clock;
    private final Words words;

    Conflicts(CurrentActor currentActor, Clock clock, Words words) {
        this.currentActor = currentActor;
        this.clock = clock;
        this.words = words;
    }

    /** The question in a form that has not been sent. */
    public ConflictQuestion ask(GrantCase grantCase, Part part) {
        return ask(grantCase, part, ConflictForm.EMPTY);
    }

    public ConflictQuestion ask(GrantCase grantCase, Part part, ConflictForm form) {
        var answered = grantCase.impartiality().hasDeclared(currentActor.get(), part);
        return question(grantCase, answered ? Set.of() : Set.of(part), form);
    }

    /** The question before the first act of any kind but a proposal or what asks by itself, in a form not sent yet. */
    public ConflictQuestion first(GrantCase grantCase) {
        return first(grantCase, ConflictForm.EMPTY);
    }

    ConflictQuestion first(GrantCase grantCase, ConflictForm form) {
        var actor = currentActor.get();
        var open = grantCase.asksAboutConflict(actor) ? grantCase.impartiality().undeclared(actor) : Set.<Part>of();
        return question(grantCase, open, form);
    }

    /** The question whether it has been answered or not, in all the parts that this person can take. */
    public ConflictQuestion askAgain(GrantCase grantCase, ConflictForm form) {
        return question(grantCase, Part.of(currentActor.get()), form);
    }

    private ConflictQuestion question(GrantCase grantCase, Set<Part> parts, ConflictForm form) {
        return new ConflictQuestion(
                grantCase, parts, form, currentActor.get(), clock.instant(), words.bundle(ConflictMessages.class));
    }
}
