package se.exportcheck.cases.letters;

import static se.exportcheck.cases.letters.LetterField.*;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The formal letters of a case that are no decisions on it (domain brief 6.7), whom they are to and what their text
 * may name. Other decisions than those on payment are documents of their own.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
public enum LetterKind {
    /** Kvittens. */
    RECEIPT(Addressee.COMPANY, true, EXPECTED_ON),
    /** Begäran om komplettering. */
    COMPLETION_REQUEST(Addressee.COMPANY, true, LAST_DAY, MESSAGE, ITEMS),
    /** Föreläggande (förvaltningslagen 20 §), and what follows when it is not answered. */
    INJUNCTION(Addressee.COMPANY, true, LAST_DAY, MESSAGE, ITEMS, CONSEQUENCE),
    /** Underrättelse om försening (förvaltningslagen 11 §). */
    DELAY(Addressee.COMPANY, false, REASONS, EXPECTED_ON),
    /** Remiss (förvaltningslagen 26 §). */
    REFERRAL(Addressee.PARTNER, true, PARTNER, MESSAGE, LAST_DAY),
    /** Kommunicering (förvaltningslagen 25 §). */
    COMMUNICATION(Addressee.COMPANY, true, MESSAGE, LAST_DAY),
    /** Kommunicering before a decision on recovery (förvaltningslagen 25 §). */
    RECOVERY_HEARING(Addressee.COMPANY, true, ITEMS, MESSAGE, GRANTED, PAID, LAST_DAY),
    /** Kommunicering before what a company owes is taken from a payment to it (2022:1468, 33 §). */
    SET_OFF_HEARING(Addressee.COMPANY, true, MESSAGE, DEBT, SET_OFF, PAYMENT_OF, CLAIM, PAYABLE, LAST_DAY),
    /** Avbetalningsplan: what is reclaimed may be paid in parts. */
    INSTALMENT_PLAN(Addressee.COMPANY, false, ITEMS, DEBT, PAY_TO),
    /** What is reclaimed may not be paid in parts. */
    INSTALMENTS_REFUSED(Addressee.COMPANY, false, MESSAGE, DEBT, LAST_DAY, PAY_TO),
    /** A part was not paid in time: the rest is due. */
    INSTALMENT_MISSED(Addressee.COMPANY, false, LAST_DAY, DEBT, PAY_TO),
    /** Påminnelse om villkor that nobody has accepted yet. */
    TERMS_REMINDER(Addressee.COMPANY, true, LAST_DAY, DECIDED_ON, GRANTED),
    /** Påminnelse om rekvisition. */
    CLAIM_REMINDER(Addressee.COMPANY, true, END_ON, LAST_PAYMENT_ON, LAST_CLAIM_ON, EXTENSION_UNTIL, GRANTED, PAID),
    /** Utbetalningsbeslut: all that was claimed is approved. */
    PAYMENT(Addressee.COMPANY, false, CLAIM, CLAIMED, APPROVED, PAYABLE, CHANGED, DECIDED_ON, DECIDER, APPEAL),
    /** Utbetalningsbeslut that approves less than was claimed, or nothing. */
    REDUCED_PAYMENT(
            Addressee.COMPANY,
            false,
            CLAIM,
            CLAIMED,
            APPROVED,
            PAYABLE,
            DEDUCTIONS,
            HEARD,
            CHANGED,
            DECIDED_ON,
            DECIDER,
            APPEAL),
    /** Kommunicering before something is not paid on a ground of 29 § (förvaltningslagen 25 §). */
    PAYMENT_COMMUNICATION(Addressee.COMPANY, false, CLAIM, DEDUCTIONS, MESSAGE, LAST_DAY),
    /** Kommunicering before payment is stopped under 28 § (förvaltningslagen 25 §). */
    PAYMENT_STOP_HEARING(Addressee.COMPANY, false, MESSAGE, LAST_DAY),
    /** The stop of payment is lifted. */
    PAYMENT_STOP_LIFTED(Addressee.COMPANY, false, MESSAGE, DECIDED_ON),
    /** Överlämnande av överklagande till domstol (förvaltningslagen 46 §). */
    APPEAL_FORWARDED(Addressee.COURT, false, COURT, APPEALED_ON, DECIDED_ON, NOTIFIED_ON, MESSAGE),
    /** That a court has changed the decision, or set it aside, and what that means. */
    JUDGMENT(Addressee.COMPANY, false, COURT, COURT_NUMBER, JUDGED_ON, DECIDED_ON, RESULT, SUMMARY),
    /** Uppföljningsenkät (2022:1468, 30 §). */
    FOLLOW_UP(Addressee.COMPANY, true, MONTHS, LAST_DAY),
    /** Avslutsbrev. */
    CLOSING(Addressee.COMPANY, false, GRANTED, PAID, RETURNED);

    private final Addressee addressee;
    private final boolean told;
    private final List<LetterField> own;

    LetterKind(Addressee addressee, boolean told, LetterField... own) {
        this.addressee = addressee;
        this.told = told;
        this.own = List.of(own);
    }

    public Addressee addressee() {
        return addressee;
    }

    /** The step that it belongs to, or the reminder, sends a mail already: that there is something to read. */
    public boolean isToldByStep() {
        return told;
    }

    /** All that its text may name. */
    public List<LetterField> fields() {
        return Stream.concat(LetterField.COMMON.stream(), own.stream()).toList();
    }

    /** What whoever sends it must say beside what the case itself knows. */
    public List<LetterField> own() {
        return own;
    }

    /** In addresses and file names: {@code completion-request}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
