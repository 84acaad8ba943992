package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.CaseNumbers;
import se.exportcheck.cases.FrozenPage;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Submission;
import se.exportcheck.cases.Submissions;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.Documents;
import se.exportcheck.documents.Pdf;
import se.exportcheck.letters.StepLetters;
import se.exportcheck.people.Actor;
import se.exportcheck.people.People;
import se.exportcheck.people.Person;
import se.exportcheck.web.Language;

/** Sends the application in: it is received, gets its number and is frozen as it was signed, all or nothing. */
@ApplicationScoped
public class Signing {

    /** @param onOwnWord nobody has checked yet that the signer may act for the company */
    @CheckedTemplate(basePath = "applying")
    record frozen(
            GrantCase draft, List<Document> files, String language, Actor signer, boolean onOwnWord, Instant signedAt)
            implements TemplateInstance {}

    private final CaseNumbers numbers;
    private final Submissions submissions;
    private final CaseAid aid;
    private final Documents documents;
    private final People people;
    private final Pdf pdf;
    private final StepLetters letters;
    private final Language language;
    private final Clock clock;

    Signing(
            CaseNumbers numbers,
            Submissions submissions,
            CaseAid aid,
            Documents documents,
            People people,
            Pdf pdf,
            StepLetters letters,
            Language language,
            Clock clock) {
        this.numbers = numbers;
        this.submissions = submissions;
        this.aid = aid;
        this.documents = documents;
        this.people = people;
        this.pdf = pdf;
        this.letters = letters;
        this.language = language;
        this.clock = clock;
    }

    void sign(GrantCase draft, Actor signer) {
        sign(draft, signer, clock.instant());
    }

    /** Signs as of a moment, and keeps the application as it reads then. */
    public void sign(GrantCase draft, Actor signer, Instant now) {
        var files = documents.of(draft, signer);
        draft.sign(signer, now, () -> numbers.next(Stockholm.dateOf(now).getYear()));
        aid.declare(draft, signer, now);
        var spoken = language.locale().getLanguage();
        var html = new frozen(draft, files, spoken, signer, isOnOwnWord(draft, signer), now).render();
        submissions.persist(new Submission(draft, new FrozenPage(spoken, html, pdf.of(html)), signer, now));
        letters.received(draft, now);
    }

    private boolean isOnOwnWord(GrantCase draft, Actor signer) {
        return people.signatoriesOf(draft.companyId()).stream()
                .filter(person -> person.subject().equals(signer.subject()))
                .anyMatch(Person::isSelfDeclared);
    }
}
