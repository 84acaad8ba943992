package se.exportcheck.cases.changes;

import se.exportcheck.schemes.Ruling;

/** What a decision to change changes: the last day of the project (förlängning) or its plan (ändringsbeslut). */
public enum ChangeKind {
    EXTENSION,
    CHANGE;

    /** What it is when it is said how the decision is appealed. */
    public Ruling ruling() {
        return switch (this) {
            case EXTENSION -> Ruling.EXTENSION;
            case CHANGE -> Ruling.CHANGE;
        };
    }
}
