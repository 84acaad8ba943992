package se.exportcheck.cases.application;

/** Whether the company has a young leader with export ambition; the region defines young. */
public enum YoungLeader {
    YES,
    NO,
    NOT_STATED
}
