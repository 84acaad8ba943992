package se.exportcheck.schemes;

/** Where a version of a scheme stands on a day. */
public enum VersionStatus {
    DRAFT,
    COMING,
    IN_FORCE,
    PAST
}
