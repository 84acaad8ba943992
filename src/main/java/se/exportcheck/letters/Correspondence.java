package se.exportcheck.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.Decisions;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.letters.CaseLetter;
import se.exportcheck.cases.letters.CaseLetter.Recipient;
import se.exportcheck.cases.letters.CaseLetters;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.LetterTemplates;
import se.exportcheck.cases.letters.LetterTexts;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.notices.Outbox;
import se.exportcheck.people.Actor;

/**
 * <i>Expediering</i> of a formal letter: written in both languages, frozen as HTML and PDF, and kept in the transaction
 * of the step that it tells of, so that there is the step with its letter or neither.
 */
@ApplicationScoped
public class Correspondence {

    private final CaseLetters letters;
    private final LetterTemplates templates;
    private final Typesetter typesetter;
    private final Decisions decisions;
    private final Outbox outbox;

    Correspondence(
            CaseLetters letters, LetterTemplates templates, Typesetter typesetter, Decisions decisions, Outbox outbox) {
        this.letters = letters;
        this.templates = templates;
        this.typesetter = typesetter;
        this.decisions = decisions;
        this.outbox = outbox;
    }

    /** Sends a letter of a received case; the company is told by mail that there is something to read. */
    public CaseLetter send(GrantCase grantCase, LetterKind kind, Particulars particulars, Actor actor, Instant now) {
        return send(grantCase, null, kind, particulars, actor, now);
    }

    /** Sends the letter that is a payment decision: the decision reads as the letter does. */
    public CaseLetter send(Decision payment, LetterKind kind, Particulars particulars, Actor actor, Instant now) {
        return send(payment.grantCase(), payment, kind, particulars, actor, now);
    }

    private CaseLetter send(
            GrantCase grantCase,
            @Nullable Decision payment,
            LetterKind kind,
            Particulars particulars,
            Actor actor,
            Instant now) {
        particulars.demandAllOf(kind);
        var to = Objects.requireNonNullElseGet(particulars.to(), () -> new Recipient(grantCase.companyName(), null));
        var template = templates.inUse(kind).orElse(null);
        var texts = template == null ? LetterTexts.shipped(kind) : template.texts();
        var letter = new CaseLetter(grantCase, kind, template, to, actor, now);
        var named = new Envelope(LetterSubject.of(grantCase), to.name(), particulars, Envelope.Signer.of(actor), now);
        var envelope = isUnnamed(grantCase, particulars) ? named.unnamed() : named;
        var pages = Stream.of("sv", "en")
                .map(language -> typesetter.set(envelope, texts.in(language), language))
                .toList();
        if (payment != null) {
            decisions.keep(payment, pages);
            letter.saying(payment);
        }
        letters.keep(letter, pages);
        if (!kind.isToldByStep()) {
            outbox.tell(grantCase, NoticeKind.LETTER_SENT);
        }
        return letter;
    }

    /** To the company, from which the names in a decision of the case are withheld; the letter's row keeps who sent it. */
    private boolean isUnnamed(GrantCase grantCase, Particulars particulars) {
        return particulars.to() == null && decisions.withholdsNames(grantCase);
    }
}
