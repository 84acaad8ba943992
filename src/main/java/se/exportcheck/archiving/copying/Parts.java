package se.exportcheck.archiving.copying;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.Decisions;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Submissions;
import se.exportcheck.cases.letters.CaseLetters;
import se.exportcheck.cases.letters.LetterLine;
import se.exportcheck.people.Actor;
import se.exportcheck.web.CopyMessages;
import se.exportcheck.web.Words;

/** What a copy can be made of: the signed application, the decisions and the letters, in Swedish where there are both. */
@RequestScoped
public class Parts {

    private static final String LANGUAGE = "sv";

    private final Submissions submissions;
    private final Decisions decisions;
    private final CaseLetters letters;
    private final Words words;

    Parts(Submissions submissions, Decisions decisions, CaseLetters letters, Words words) {
        this.submissions = submissions;
        this.decisions = decisions;
        this.letters = letters;
        this.words = words;
    }

    /** In the order that they came to be. */
    public List<Part> of(GrantCase grantCase, Actor reader) {
        var messages = words.bundle(CopyMessages.class);
        var signed = submissions.of(grantCase).stream()
                .map(page -> new Part(
                        "application", messages.application(), Stockholm.dateOf(page.signedAt()), page.html()));
        var decided = grantCase.decisions().stream()
                .flatMap(decision -> decisions.document(decision, LANGUAGE).stream()
                        .map(page -> new Part(
                                "decision-" + decision.ordinal(),
                                messages.decision(decision.ordinal()),
                                decision.decidedOn(),
                                page.html())));
        var sent = letters.of(grantCase, reader).reversed().stream()
                .map(LetterLine::letter)
                .flatMap(letter -> letters.document(letter, LANGUAGE).stream()
                        .map(page -> new Part(
                                "letter-" + letter.id(),
                                messages.letter(title(page.html())),
                                Stockholm.dateOf(letter.sentAt()),
                                page.html())));
        return Stream.of(signed, decided, sent).flatMap(part -> part).toList();
    }

    private static String title(String html) {
        return Optional.of(html.indexOf("<title>"))
                .filter(start -> start >= 0)
                .map(start -> html.substring(start + "<title>".length(), html.indexOf("</title>")))
                .orElse("");
    }
}
