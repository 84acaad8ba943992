package se.exportcheck.schemes;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A point that an officer must answer before a proposal (handläggningsuppgift).
 *
 * @param grantsOnlyIf the answer without which no grant can be proposed; null where the answer only informs
 */
@Embeddable
public record ChecklistItem(
        String code,
        String textSv,
        String textEn,
        @Enumerated(EnumType.STRING) @Nullable Answer grantsOnlyIf) {

    public String text(boolean swedish) {
        return swedish ? textSv : textEn;
    }

    /** The point is a ground against a grant, so that yes is the answer that stands in its way. */
    public boolean isGroundAgainst() {
        return grantsOnlyIf == Answer.NO;
    }

    /** Whether this answer stands in the way of a grant. */
    public boolean blocksGrant(Answer answer) {
        return grantsOnlyIf != null && answer != grantsOnlyIf;
    }
}
