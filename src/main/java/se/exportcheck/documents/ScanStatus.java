package se.exportcheck.documents;

/** What is known about malicious software in a file. */
public enum ScanStatus {
    PENDING,
    CLEAN,
    INFECTED
}
