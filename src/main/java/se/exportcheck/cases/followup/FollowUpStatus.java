package se.exportcheck.cases.followup;

/** Where a follow-up stands (domain brief 6.5). */
public enum FollowUpStatus {
    SCHEDULED,
    SENT,
    REMINDED,
    REMINDED_AGAIN,
    ANSWERED,
    NO_ANSWER
}
