package se.exportcheck.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.letters.StepLetters;
import se.exportcheck.people.Actor;

/**
 * What is asked of somebody outside in a demo case.
 *
 * @param day the morning so many days after the case came in
 * @param asked so many days after that
 */
record DemoAsking(
        GrantCase grantCase,
        StepLetters letters,
        Actor officer,
        IntFunction<Instant> day,
        int asked,
        LocalDate lastDay) {

    private static final List<String> MISSING = List.of("Senaste årsredovisningen", "Offert från konsulten");

    void completion() {
        ask(Inquiry.Kind.COMPLETION, "Vi behöver mer underlag för att kunna gå vidare.", MISSING, lastDay, asked);
    }

    /** A request that was never answered, and the injunction after it. */
    void injunction() {
        var soon = lastDay.minusDays(20);
        ask(Inquiry.Kind.COMPLETION, "Vi behöver mer underlag för att kunna gå vidare.", MISSING, soon, 3);
        grantCase.endWaiting(Actor.system(officer.region()), day.apply(asked - 1));
        ask(
                Inquiry.Question.injunction(
                        "Vi har inte fått det underlag som vi bad om.",
                        MISSING,
                        lastDay,
                        "Om ni inte kommer in med underlaget senast den dagen kan regionen avvisa ansökan. Det betyder"
                                + " att ansökan inte prövas."),
                asked);
    }

    void hearing(String message) {
        ask(Inquiry.Kind.HEARING, message, List.of(), lastDay, asked);
    }

    /** The company has said what it thinks of a refusal that is meant. */
    void heard(String message, Actor company) {
        ask(Inquiry.Kind.HEARING, message, List.of(), lastDay, 4);
        grantCase.answer(CaseAction.COMMENT, "Vi menar att satsningen är ny för oss.", company, day.apply(12));
    }

    void opinion(long partner, String message) {
        ask(new Inquiry.Question(Inquiry.Kind.OPINION, message, List.of(), lastDay, partner), asked);
    }

    private void ask(Inquiry.Kind kind, String message, List<String> items, LocalDate until, int on) {
        ask(new Inquiry.Question(kind, message, items, until, null), on);
    }

    private void ask(Inquiry.Question question, int on) {
        grantCase.ask(question, officer, day.apply(on));
        letters.asked(grantCase, officer, day.apply(on));
    }
}
