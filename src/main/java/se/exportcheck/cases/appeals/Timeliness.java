package se.exportcheck.cases.appeals;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.StatutoryTime;
import se.exportcheck.schemes.Remedy;

/**
 * <i>Rättidsprövning</i>: whether an appeal has come in time (förvaltningslagen 45 §).
 *
 * @param notifiedOn when the party received the decision; null where the court examines that itself
 * @param misinformed it is late because the region has told the party wrongly how to appeal
 * @param reachedCourt it came in time, but to the court, which has sent it on (förvaltningslagen 43 §)
 * @param assessment how it was judged, and the reasons of a dismissal
 */
@Embeddable
public record Timeliness(
        @Nullable LocalDate notifiedOn,
        boolean misinformed,
        boolean reachedCourt,
        @Nullable String assessment) {

    /** It is examined although it is late. */
    boolean isExcused() {
        return misinformed || reachedCourt;
    }

    /** The last day when it was in time; null where the court examines that. */
    public @Nullable LocalDate lastDay() {
        return notifiedOn == null ? null : StatutoryTime.lastDay(notifiedOn, Remedy.TIME);
    }

    boolean isLate(LocalDate receivedOn) {
        var last = lastDay();
        return last != null && receivedOn.isAfter(last);
    }
}
