package se.exportcheck.cases.application;

import java.util.Locale;

/** A part of the application that is filled in and saved on its own; the order is the order of the task list. */
public enum Section {
    COMPANY,
    OWNERS,
    CONTACT,
    VENTURE,
    MARKETS,
    ACTIVITIES,
    COSTS,
    FUNDING,
    AID,
    ATTACHMENTS,
    ACCOUNT;

    /** The last part of its address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
