package se.exportcheck.cases.application;

import java.time.Instant;

/** Somebody's saving of a section: the version they had before them, who and when. */
public record Edit(int seenVersion, String by, Instant at) {}
