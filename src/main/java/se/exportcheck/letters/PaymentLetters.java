package se.exportcheck.letters;

import static se.exportcheck.cases.letters.LetterField.*;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.people.Actor;
import se.exportcheck.web.ClaimMessages;
import se.exportcheck.web.Formats;
import se.exportcheck.web.Language;

/** What a payment decision says of a claim: what is paid, what is not and why. */
@ApplicationScoped
public class PaymentLetters {

    private static final Localized ENGLISH = Localized.Literal.of("en");

    private final Correspondence letters;
    private final Appeals appeals;

    PaymentLetters(Correspondence letters, Appeals appeals) {
        this.letters = letters;
        this.appeals = appeals;
    }

    /** The claim has been attested: its payment is decided. */
    public void decided(Claim claim, Actor attester, Instant now) {
        var reduced = claim.approved().compareTo(claim.claimed()) < 0;
        var decidedOn = claim.attestedOn().orElseThrow();
        var said = appeals.state(
                Particulars.none()
                        .same(CLAIM, String.valueOf(claim.ordinal()))
                        .cost(CLAIMED, claim.claimed())
                        .cost(APPROVED, claim.approved())
                        .sum(PAYABLE, claim.payable())
                        .day(DECIDED_ON, decidedOn)
                        .same(DECIDER, decider(attester)),
                claim.grantCase(),
                claim.ruling(),
                decidedOn);
        letters.send(
                claim.decision().orElseThrow(),
                reduced ? LetterKind.REDUCED_PAYMENT : LetterKind.PAYMENT,
                reduced ? deductions(said, claim) : said,
                attester,
                now);
    }

    private static String decider(Actor attester) {
        return Stream.of(attester.name(), attester.title())
                .filter(part -> part != null && !part.isBlank())
                .reduce((name, title) -> name + ", " + title)
                .orElseThrow();
    }

    private static Particulars deductions(Particulars said, Claim claim) {
        var lines = claim.lines().stream().filter(ClaimLine::isReduced).toList();
        return said.saidEach(
                DEDUCTIONS,
                deductions(lines, MessageBundles.get(ClaimMessages.class), Language.SWEDISH),
                deductions(lines, MessageBundles.get(ClaimMessages.class, ENGLISH), Language.ENGLISH));
    }

    private static List<String> deductions(List<ClaimLine> lines, ClaimMessages words, Locale language) {
        return lines.stream().map(line -> deduction(line, words, language)).toList();
    }

    private static String deduction(ClaimLine line, ClaimMessages words, Locale language) {
        var letter = language.equals(Language.ENGLISH)
                ? MessageBundles.get(CaseLetterMessages.class, ENGLISH)
                : MessageBundles.get(CaseLetterMessages.class);
        var said = letter.deduction(
                line.voucherNumber(),
                line.description(),
                Formats.kronor(line.amount(), language),
                Formats.kronor(Objects.requireNonNull(line.approved()), language),
                words.reason(Objects.requireNonNull(line.reason())));
        return line.comment() == null ? said : said + " " + line.comment();
    }
}
