package se.exportcheck.cases.followup;

/** What must hold before a step is taken with a follow-up. */
public enum FollowUpGuard {
    RIGHT_STATUS,
    RIGHT_ROLE,
    OWN_CASE,
    DUE
}
