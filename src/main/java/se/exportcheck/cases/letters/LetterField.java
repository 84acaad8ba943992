package se.exportcheck.cases.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the text of a letter may name, and the program fills in: {@code {lastDay}}. */
public enum LetterField {
    COMPANY("company"),
    ORGANISATION_NUMBER("organisationNumber"),
    CASE_NUMBER("caseNumber"),
    SCHEME("scheme"),
    VENTURE("venture", true),
    RECEIVED_ON("receivedOn", true),
    TODAY("today"),
    REGION("region"),
    OFFICER("officer", true),
    /** Förvaltningslagen, for its sections that do not apply where decisions are tried by legality review; empty then. */
    PROCEDURE_ACT("procedureAct", true),
    /** Förordningen (2022:1468); empty where it does not apply. */
    ORDINANCE("ordinance", true),

    /** The last day of whoever is to answer or act. */
    LAST_DAY("lastDay"),
    /** What the officer has written, in Swedish. */
    MESSAGE("message"),
    /** What is missing, or wrong, one by one. */
    ITEMS("items", true),
    /** What follows if it is not done. */
    CONSEQUENCE("consequence"),
    PARTNER("partner"),
    REASONS("reasons"),
    /** When the case is expected to be decided. */
    EXPECTED_ON("expectedOn"),
    DECIDED_ON("decidedOn"),
    DECIDER("decider"),
    GRANTED("granted"),
    START_ON("startOn"),
    END_ON("endOn"),
    LAST_PAYMENT_ON("lastPaymentOn"),
    LAST_CLAIM_ON("lastClaimOn"),
    /** Until when more time can be asked for; empty when it is too late. */
    EXTENSION_UNTIL("extensionUntil", true),
    CLAIM("claim"),
    CLAIMED("claimed"),
    APPROVED("approved"),
    PAYABLE("payable"),
    /** Why less is approved than was claimed, one by one. */
    DEDUCTIONS("deductions", true),
    /** How the company was heard before that; empty when it need not be. */
    HEARD("heard", true),
    /** That it changes or puts right an earlier decision, and why; empty for the first. */
    CHANGED("changed", true),
    PAID("paid"),
    /** What is left to pay back, with interest. */
    DEBT("debt"),
    /** How much of it is to be taken from a payment. */
    SET_OFF("setOff"),
    /** The number of the case that the payment belongs to. */
    PAYMENT_OF("paymentOf"),
    /** Where it is paid. */
    PAY_TO("payTo"),
    RETURNED("returned", true),
    /** How the decision is appealed, or that it is not. */
    APPEAL("appeal"),
    COURT("court"),
    COURT_NUMBER("courtNumber"),
    JUDGED_ON("judgedOn"),
    /** What has become of the decision. */
    RESULT("result"),
    /** What somebody has written of what it means. */
    SUMMARY("summary", true),
    APPEALED_ON("appealedOn"),
    NOTIFIED_ON("notifiedOn", true),
    MONTHS("months");

    /** Of the case itself: every letter may name them. */
    public static final List<LetterField> COMMON = List.of(
            COMPANY,
            ORGANISATION_NUMBER,
            CASE_NUMBER,
            SCHEME,
            VENTURE,
            RECEIVED_ON,
            TODAY,
            REGION,
            OFFICER,
            PROCEDURE_ACT,
            ORDINANCE);

    private static final Set<LetterField> ESSENTIAL = Set.of(
            LAST_DAY,
            MESSAGE,
            ITEMS,
            CONSEQUENCE,
            REASONS,
            DEDUCTIONS,
            PAYABLE,
            DEBT,
            SET_OFF,
            PAY_TO,
            LAST_CLAIM_ON,
            DECIDER,
            APPEAL,
            RESULT);

    private final String key;
    private final boolean optional;

    LetterField(String key) {
        this(key, false);
    }

    LetterField(String key, boolean optional) {
        this.key = key;
        this.optional = optional;
    }

    public static Optional<LetterField> named(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** Its name, between the braces of a text. */
    public String key() {
        return key;
    }

    /** As a text names it, braces and all. */
    public String written() {
        return "{" + key + "}";
    }

    /** A text that does not name it says too little, if letters of its kind are told it at all. */
    public boolean isEssential() {
        return ESSENTIAL.contains(this);
    }

    /** It may be empty; a paragraph that names it is left out then. */
    public boolean isOptional() {
        return optional;
    }
}
