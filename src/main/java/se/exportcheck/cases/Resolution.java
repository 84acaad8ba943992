package se.exportcheck.cases;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a committee has decided on a proposal, or its chair when the committee could not be waited for (kommunallagen
 * 6 kap. 38 and 39 §§). It is made outside this program and recorded here.
 *
 * @param decidedOn the day of the meeting, or the day when the chair decided
 * @param minute the paragraph of the minutes; null when the chair decided
 * @param chair the chair's name; null when the committee decided
 * @param urgency why the chair could not wait for the committee
 */
public record Resolution(
        String committee,
        LocalDate decidedOn,
        @Nullable String minute,
        @Nullable String chair,
        @Nullable String urgency) {

    public Resolution {
        if ((chair == null) != (urgency == null) || (chair == null) == (minute == null)) {
            throw new IllegalArgumentException(
                    "Either the committee decides in its minutes or the chair, for a reason");
        }
    }

    public static Resolution ofCommittee(String committee, LocalDate meetingOn, String minute) {
        return new Resolution(committee, meetingOn, minute, null, null);
    }

    public static Resolution ofChair(String committee, LocalDate decidedOn, String chair, String urgency) {
        return new Resolution(committee, decidedOn, null, chair, urgency);
    }

    /** Nothing is decided before it is proposed, nor recorded before it is decided. */
    public void demandWithin(LocalDate proposedOn, LocalDate today) {
        if (decidedOn.isBefore(proposedOn) || decidedOn.isAfter(today)) {
            throw new IllegalArgumentException("Decided outside the days since the proposal: " + this);
        }
    }

    boolean isByChair() {
        return chair != null;
    }

    /** Who decided, as the decision names them. */
    public String decider() {
        return isByChair() ? Objects.requireNonNull(chair) : committee;
    }
}
