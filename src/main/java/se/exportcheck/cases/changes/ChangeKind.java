package se.exportcheck.cases.changes;

/** What a decision to change changes: the last day of the project (förlängning) or its plan (ändringsbeslut). */
public enum ChangeKind {
    EXTENSION,
    CHANGE
}
