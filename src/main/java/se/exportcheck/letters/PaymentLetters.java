package se.exportcheck.letters;

import static se.exportcheck.cases.letters.LetterField.*;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.claims.CountedCosts;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.cases.nonpayment.Communicated;
import se.exportcheck.cases.nonpayment.PaymentHearing;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;
import se.exportcheck.web.ClaimMessages;
import se.exportcheck.web.Formats;
import se.exportcheck.web.Language;
import se.exportcheck.web.NonPaymentMessages;
import se.exportcheck.web.PaymentChangeMessages;
import se.exportcheck.web.Words;

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
        var reduced =
                claim.approved().compareTo(claim.claimed()) < 0 || costs(claim).isTravelCut();
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
        var whole = changed(said, claim);
        letters.send(
                claim.decision().orElseThrow(),
                reduced ? LetterKind.REDUCED_PAYMENT : LetterKind.PAYMENT,
                reduced ? heard(deductions(whole, claim), claim) : whole,
                attester,
                now);
    }

    /** The company may comment before something is not paid on a ground of 29 §. */
    public void communicated(Claim claim, Actor reviewer, Instant now) {
        var hearing = claim.hearing().orElseThrow().said();
        var said = Particulars.none()
                .same(CLAIM, String.valueOf(claim.ordinal()))
                .written(MESSAGE, hearing.message())
                .day(LAST_DAY, Objects.requireNonNull(hearing.lastDay()));
        letters.send(claim.grantCase(), LetterKind.PAYMENT_COMMUNICATION, deductions(said, claim), reviewer, now);
    }

    /** Which decision it changes, why, and what is paid already; nothing for a first decision. */
    private static Particulars changed(Particulars said, Claim claim) {
        var swedish = changed(claim, Words.swedish(PaymentChangeMessages.class), Language.SWEDISH);
        return swedish.isEmpty()
                ? said
                : said.said(
                        CHANGED, swedish, changed(claim, Words.english(PaymentChangeMessages.class), Language.ENGLISH));
    }

    private static String changed(Claim claim, PaymentChangeMessages say, Locale language) {
        var before = claim.ledTo(claim.decision().orElseThrow()).stream()
                .flatMap(led -> Stream.of(
                        say.changes(
                                Formats.day(led.before().decidedOn(), language),
                                led.ground(),
                                claim.grantCase().isUnderOrdinance()),
                        led.why()));
        var paid = Stream.of(claim.paidBefore())
                .filter(Kronor::isPositive)
                .map(amount -> say.paidBefore(Formats.kronor(amount.amount())));
        return Stream.concat(before, paid).collect(Collectors.joining(" "));
    }

    private static Particulars heard(Particulars said, Claim claim) {
        return claim.hearing()
                .filter(hearing -> !claim.nonPayment().isEmpty())
                .map(PaymentHearing::said)
                .map(hearing -> said.said(
                        HEARD,
                        heard(hearing, Words.swedish(NonPaymentMessages.class), Language.SWEDISH),
                        heard(hearing, Words.english(NonPaymentMessages.class), Language.ENGLISH)))
                .orElse(said);
    }

    private static String heard(Communicated hearing, NonPaymentMessages say, Locale language) {
        if (hearing.isSkipped()) {
            return say.heardNobody(hearing.message());
        }
        var day = Formats.day(Stockholm.dateOf(hearing.entered().enteredAt()), language);
        return hearing.isOpen() ? say.heardAndSilent(day) : say.heardAndAnswered(day);
    }

    private static String decider(Actor attester) {
        return Stream.of(attester.name(), attester.title())
                .filter(part -> part != null && !part.isBlank())
                .reduce((name, title) -> name + ", " + title)
                .orElseThrow();
    }

    private static Particulars deductions(Particulars said, Claim claim) {
        return said.saidEach(
                DEDUCTIONS,
                deductions(claim, MessageBundles.get(ClaimMessages.class), Language.SWEDISH),
                deductions(claim, MessageBundles.get(ClaimMessages.class, ENGLISH), Language.ENGLISH));
    }

    private static List<String> deductions(Claim claim, ClaimMessages words, Locale language) {
        return Stream.concat(
                        claim.lines().stream()
                                .filter(ClaimLine::isReduced)
                                .map(line -> deduction(line, words, language)),
                        travelCut(claim, language).stream())
                .toList();
    }

    private static CountedCosts costs(Claim claim) {
        return claim.grantCase().costsFor(claim);
    }

    /** What is above the cap of all claims so far is taken from no row of its own. */
    private static Optional<String> travelCut(Claim claim, Locale language) {
        var cap = claim.grantCase().schemeVersion().travel().share();
        return Optional.of(costs(claim))
                .filter(CountedCosts::isTravelCut)
                .map(costs -> letter(language)
                        .travelCut(
                                Formats.kronor(costs.travel(), language),
                                Formats.kronor(costs.counted(), language),
                                Formats.percent(cap.value(), language)));
    }

    private static CaseLetterMessages letter(Locale language) {
        return language.equals(Language.ENGLISH)
                ? MessageBundles.get(CaseLetterMessages.class, ENGLISH)
                : MessageBundles.get(CaseLetterMessages.class);
    }

    private static String deduction(ClaimLine line, ClaimMessages words, Locale language) {
        var said = letter(language)
                .deduction(
                        line.voucherNumber(),
                        line.description(),
                        Formats.kronor(line.amount(), language),
                        Formats.kronor(Objects.requireNonNull(line.approved()), language),
                        words.reason(Objects.requireNonNull(line.reason())));
        var explained = line.comment() == null ? said : said + " " + line.comment();
        var ground = line.ground();
        if (ground == null) {
            return explained;
        }
        var say = language.equals(Language.ENGLISH)
                ? Words.english(NonPaymentMessages.class)
                : Words.swedish(NonPaymentMessages.class);
        return say.deduction(explained, ground.point(), say.ground(ground).substring(3));
    }
}
