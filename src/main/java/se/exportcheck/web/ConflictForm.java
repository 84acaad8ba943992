package se.exportcheck.web;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The answer, as it was given, to whether somebody has a conflict of interest (jäv). */
public record ConflictForm(
        @RestForm String conflict,
        @RestForm String conflictGround,
        @RestForm String conflictText) {

    public static final ConflictForm EMPTY = new ConflictForm(null, null, null);

    static final String NO = "NO";
    static final String YES = "YES";

    public ConflictForm(@Nullable String conflict, @Nullable String conflictGround, @Nullable String conflictText) {
        this.conflict = Text.of(conflict);
        this.conflictGround = Text.of(conflictGround);
        this.conflictText = Text.of(conflictText);
    }

    boolean isYes() {
        return conflict.equals(YES);
    }

    boolean isNo() {
        return conflict.equals(NO);
    }
}
