package se.exportcheck.cases.application;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When and by whom a section was saved last; the version tells whether somebody else has been there since. */
@Embeddable
public record SectionSave(int version, String savedBy, Instant savedAt) {}
