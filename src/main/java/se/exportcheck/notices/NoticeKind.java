package se.exportcheck.notices;

/** What a notice tells of, and whom. */
public enum NoticeKind {
    SIGNATURE_WANTED(Audience.SIGNATORIES, false),
    RECEIPT(Audience.COMPANY, false),
    COMPLETION_REQUESTED(Audience.COMPANY, false),
    COMMENT_INVITED(Audience.COMPANY, false),
    DECISION_READY(Audience.COMPANY, false),
    PAYMENT_MADE(Audience.COMPANY, false),
    PAYMENT_RETURNED(Audience.COMPANY, false),
    DEBT_CHANGED(Audience.COMPANY, false),
    ACCOUNT_ASKED(Audience.OFFICER_OR_REGION, false),
    ACCOUNT_SETTLED(Audience.COMPANY, false),
    FOLLOW_UP(Audience.COMPANY, false),
    LETTER_SENT(Audience.COMPANY, false),
    CASE_ASSIGNED(Audience.OFFICER, false),
    CASE_MOVED(Audience.PERSON, false),
    ANSWER_RECEIVED(Audience.OFFICER_OR_REGION, false),
    CLAIM_RECEIVED(Audience.OFFICER_OR_REGION, false),
    CHANGE_REQUESTED(Audience.OFFICER_OR_REGION, false),
    DECISION_REQUESTED(Audience.OFFICER, false),
    REQUEST_ALERT(Audience.REGION, false),
    REQUEST_REMINDER(Audience.REGION, true),
    DELAY_NEAR(Audience.OFFICER_OR_REGION, true),
    NOT_CLAIMED(Audience.OFFICER_OR_REGION, true),
    OPINION_WANTED(Audience.PARTNER, false),
    PARTNER_SUGGESTED(Audience.COMPANY, false),
    COMPANY_INTRODUCED(Audience.PERSON, false),
    PARTNER_ANSWERED(Audience.COMPANY, false),
    ANSWER_REMINDER(Audience.COMPANY, true),
    ACCEPTANCE_REMINDER(Audience.COMPANY, true),
    PROJECT_END_REMINDER(Audience.COMPANY, true),
    CLAIM_REMINDER(Audience.COMPANY, true),
    FOLLOW_UP_REMINDER(Audience.COMPANY, true),
    DRAFT_REMINDER(Audience.COMPANY, true),
    REGISTER_REMINDER(Audience.OFFICER_OR_REGION, true),
    REGISTER_OVERDUE(Audience.OFFICER_OR_REGION, true);

    enum Audience {
        COMPANY,
        SIGNATORIES,
        OFFICER,
        /** The region's own address when the case has no officer, so that somebody takes it on. */
        OFFICER_OR_REGION,
        PARTNER,
        /** Whom the notice itself names, for the case no longer does. */
        PERSON,
        /** The region's own address: who its managers are is known only when they sign in. */
        REGION
    }

    private final Audience audience;
    private final boolean reminder;

    NoticeKind(Audience audience, boolean reminder) {
        this.audience = audience;
        this.reminder = reminder;
    }

    Audience audience() {
        return audience;
    }

    /** Whether it reminds of something that waits, rather than telling something new. */
    public boolean isReminder() {
        return reminder;
    }
}
