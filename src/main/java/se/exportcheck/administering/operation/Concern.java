package se.exportcheck.administering.operation;

import java.time.Duration;

/** Something that may wait or fail without anybody seeing it, and how long it may before somebody must look. */
public enum Concern {
    /** Mails and notices that have not been given to the mail server. */
    MAIL_WAITING(Duration.ofMinutes(15)),
    /** Mails that the mail server did not take, which are tried again. */
    MAIL_REFUSED(Duration.ofHours(1)),
    /** Recurring work whose time has passed without its being done. */
    WORK_LATE(Duration.ofMinutes(10)),
    /** Recurring work that failed the last time. */
    WORK_FAILED(Duration.ZERO),
    /** Steps in cases that the program takes by itself, a day after they were due: times to answer, follow-ups. */
    STEP_LATE(Duration.ZERO),
    /** Files that have not been checked for malicious software, which nobody gets until then. */
    FILE_UNCHECKED(Duration.ofMinutes(15)),
    /** What checks files for malicious software does not answer. */
    SCANNER_AWAY(Duration.ZERO),
    /** The latest check of the audit log found it changed. */
    LOG_BROKEN(Duration.ZERO),
    /** The audit log has not been checked for a while, or never. */
    LOG_UNCHECKED(Duration.ofDays(2)),
    /** Last days of the region itself that have passed: decisions, answers, forwarded appeals, payments. */
    DAY_MISSED(Duration.ZERO),
    /** Aid not registered within 20 working days (2023/2831 article 6.1). */
    REGISTER_OVERDUE(Duration.ZERO),
    /** Payments that are attested and not sent. */
    PAYMENT_UNSENT(Duration.ofDays(5)),
    /** Payments that are sent, of which the bank has said nothing. */
    PAYMENT_UNANSWERED(Duration.ofDays(5)),
    /** No exchange rate is entered for this month, without which no aid can be counted in euro. */
    RATE_MISSING(Duration.ZERO),
    /** Where documents are kept there is little room left. */
    STORAGE_FULL(Duration.ZERO),
    /** Documents can neither be kept nor read. */
    STORAGE_AWAY(Duration.ZERO),
    /** Sole traders' numbers are kept as they are, because there is no key to seal them with. */
    NUMBERS_PLAIN(Duration.ZERO);

    private final Duration patience;

    Concern(Duration patience) {
        this.patience = patience;
    }

    /** How long it may last before it is worth a look. */
    public Duration patience() {
        return patience;
    }
}
