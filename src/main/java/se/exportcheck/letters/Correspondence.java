package se.exportcheck.letters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import se.exportcheck.cases.FrozenPage;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.letters.CaseLetter;
import se.exportcheck.cases.letters.CaseLetter.Recipient;
import se.exportcheck.cases.letters.CaseLetters;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.documents.Pdf;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.notices.Outbox;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Regions;

/**
 * <i>Expediering</i> of a formal letter: written in both languages, frozen as HTML and PDF, and kept in the transaction
 * of the step that it tells of, so that there is the step with its letter or neither.
 */
@ApplicationScoped
public class Correspondence {

    @CheckedTemplate(basePath = "letters")
    record frozen(LetterPage letter) implements TemplateInstance {}

    private final CaseLetters letters;
    private final Regions regions;
    private final Outbox outbox;
    private final Pdf pdf;

    Correspondence(CaseLetters letters, Regions regions, Outbox outbox, Pdf pdf) {
        this.letters = letters;
        this.regions = regions;
        this.outbox = outbox;
        this.pdf = pdf;
    }

    /** Sends a letter of a received case; the company is told by mail that there is something to read. */
    public CaseLetter send(GrantCase grantCase, LetterKind kind, Particulars particulars, Actor actor, Instant now) {
        particulars.demandAllOf(kind);
        var to = Objects.requireNonNullElseGet(particulars.to(), () -> new Recipient(grantCase.companyName(), null));
        var letter = new CaseLetter(grantCase, kind, to, actor, now);
        var pages = Stream.of("sv", "en")
                .map(language -> page(letter, particulars, actor, language))
                .toList();
        letters.keep(letter, pages);
        if (!kind.isToldByStep()) {
            outbox.tell(grantCase, NoticeKind.LETTER_SENT);
        }
        return letter;
    }

    private FrozenPage page(CaseLetter letter, Particulars particulars, Actor actor, String language) {
        var text = LetterText.shipped(letter.kind(), language);
        var html = new frozen(new LetterPages(regions.current()).of(letter, text, particulars, actor, language))
                .setLocale(language)
                .render();
        return new FrozenPage(language, html, pdf.of(html));
    }
}
