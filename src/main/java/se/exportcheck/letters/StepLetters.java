package se.exportcheck.letters;

import static se.exportcheck.cases.letters.LetterField.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.clocks.Expectation;
import se.exportcheck.cases.clocks.Paces;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Partners;
import se.exportcheck.web.RecoveryMessages;
import se.exportcheck.web.Words;

/** The letters that steps of a case have of themselves. Call it after the step, in the same transaction. */
@ApplicationScoped
public class StepLetters {

    private final Correspondence letters;
    private final Partners partners;
    private final Paces paces;

    StepLetters(Correspondence letters, Partners partners, Paces paces) {
        this.letters = letters;
        this.partners = partners;
        this.paces = paces;
    }

    /** The application has been received (kvittens). */
    public void received(GrantCase grantCase, Instant now) {
        var today = Stockholm.dateOf(now);
        var expectation = Expectation.of(grantCase, paces.ofTheLastYear(today), today);
        letters.send(
                grantCase, LetterKind.RECEIPT, Particulars.none().day(EXPECTED_ON, expectation.by()), system(), now);
    }

    /** What somebody outside was just asked: the company, or a partner. */
    public void asked(GrantCase grantCase, Actor actor, Instant now) {
        var inquiry = grantCase.inquiries().getLast();
        var asked = Particulars.none().written(MESSAGE, inquiry.message()).day(LAST_DAY, inquiry.lastDay());
        letters.send(grantCase, kind(inquiry), addressed(asked, inquiry), actor, now);
    }

    private static LetterKind kind(Inquiry inquiry) {
        return switch (inquiry.kind()) {
            case COMPLETION -> LetterKind.COMPLETION_REQUEST;
            case INJUNCTION -> LetterKind.INJUNCTION;
            case OPINION -> LetterKind.REFERRAL;
            case HEARING -> LetterKind.COMMUNICATION;
        };
    }

    private Particulars addressed(Particulars asked, Inquiry inquiry) {
        return switch (inquiry.kind()) {
            case COMPLETION -> asked.listed(ITEMS, inquiry.items());
            case INJUNCTION -> asked.listed(ITEMS, inquiry.items()).written(CONSEQUENCE, inquiry.consequence());
            case OPINION -> {
                var partner = partners.findById(Objects.requireNonNull(inquiry.partnerId()));
                yield asked.toPartner(partner.name(), inquiry.partnerId());
            }
            case HEARING -> asked;
        };
    }

    /** The company may comment on what a recovery would build on. */
    public void heard(Recovery recovery, Actor actor, Instant now) {
        var swedish = Words.swedish(RecoveryMessages.class);
        var english = Words.english(RecoveryMessages.class);
        var grantCase = recovery.grantCase();
        letters.send(
                grantCase,
                LetterKind.RECOVERY_HEARING,
                Particulars.none()
                        .saidEach(ITEMS, grounds(recovery, swedish), grounds(recovery, english))
                        .written(MESSAGE, recovery.message().orElseThrow())
                        .sum(GRANTED, grantCase.granted())
                        .sum(PAID, grantCase.paid())
                        .day(LAST_DAY, Objects.requireNonNull(recovery.answerBy())),
                actor,
                now);
    }

    /** The company may comment on what is to be taken from a payment for what it owes. */
    public void heard(SetOff setOff, BigDecimal debt, Actor actor, Instant now) {
        letters.send(
                setOff.grantCase(),
                LetterKind.SET_OFF_HEARING,
                Particulars.none()
                        .written(MESSAGE, setOff.message())
                        .cost(DEBT, debt)
                        .sum(PAYABLE, setOff.claim().payable())
                        .sum(SET_OFF, setOff.amount())
                        .same(
                                PAYMENT_OF,
                                String.valueOf(setOff.claim().grantCase().number()))
                        .same(CLAIM, String.valueOf(setOff.claim().ordinal()))
                        .day(LAST_DAY, setOff.answerBy()),
                actor,
                now);
    }

    private static List<String> grounds(Recovery recovery, RecoveryMessages words) {
        return recovery.grounds().stream()
                .map(ground -> recovery.isUnderOrdinance() ? words.ground(ground) : words.ownGround(ground))
                .toList();
    }

    /** The company has just been told that its decision is delayed (förvaltningslagen 11 §). */
    public void delayed(GrantCase grantCase, Actor actor, Instant now) {
        var notice = grantCase.delays().notices().getLast();
        letters.send(
                grantCase,
                LetterKind.DELAY,
                Particulars.none()
                        .written(REASONS, notice.note())
                        .day(EXPECTED_ON, Objects.requireNonNull(notice.day())),
                actor,
                now);
    }

    /** A follow-up has been sent to the company. */
    public void followUp(FollowUp followUp, Instant now) {
        letters.send(
                followUp.grantCase(),
                LetterKind.FOLLOW_UP,
                Particulars.none()
                        .same(MONTHS, String.valueOf(followUp.months()))
                        .day(LAST_DAY, Objects.requireNonNull(followUp.dueOn())),
                system(),
                now);
    }

    /** The case has been closed after its follow-ups. */
    public void closed(GrantCase grantCase, Actor actor, Instant now) {
        var left = grantCase.unpaid();
        var sums = Particulars.none().sum(GRANTED, grantCase.granted()).sum(PAID, grantCase.paid());
        letters.send(grantCase, LetterKind.CLOSING, left.isPositive() ? sums.sum(RETURNED, left) : sums, actor, now);
    }

    /** Nobody has accepted the terms yet, and the last day is near. */
    public void remindOfTerms(GrantCase grantCase, Instant now) {
        var decision = grantCase.decision().orElseThrow();
        letters.send(
                grantCase,
                LetterKind.TERMS_REMINDER,
                Particulars.none()
                        .day(LAST_DAY, Objects.requireNonNull(grantCase.dueOn()))
                        .day(DECIDED_ON, decision.decidedOn())
                        .sum(GRANTED, decision.granted()),
                system(),
                now);
    }

    /** The last day of the project, or to claim, is near. */
    public void remindOfClaim(GrantCase grantCase, Instant now) {
        var period = grantCase.costPeriod().orElseThrow();
        var dates = Particulars.none()
                .day(END_ON, period.end())
                .day(LAST_PAYMENT_ON, period.lastPayment())
                .day(LAST_CLAIM_ON, period.lastClaim())
                .sum(GRANTED, grantCase.granted())
                .sum(PAID, grantCase.paid());
        var late = Stockholm.dateOf(now).isAfter(period.end());
        letters.send(
                grantCase,
                LetterKind.CLAIM_REMINDER,
                late ? dates : dates.day(EXTENSION_UNTIL, period.end()),
                system(),
                now);
    }

    private static Actor system() {
        return Actor.system("");
    }
}
