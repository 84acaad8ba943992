package se.exportcheck.cases.appeals;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.StatutoryTime;
import se.exportcheck.schemes.Remedy;

/**
 * <i>Överklagandetid</i>: until when a decision can be appealed (förvaltningslagen 44 §, kommunallagen 13 kap. 5 §).
 *
 * @param startsOn the day that it is counted from; null while that has not come, or is not known
 * @param broken the announcement was taken down too early, so that the time has not run out
 */
public record AppealTime(Remedy remedy, @Nullable LocalDate startsOn, boolean broken) {

    /**
     * @param posting the announcement on the notice board, as far as the decision needs one
     * @param receivedOn when the party received it
     */
    public static AppealTime of(Remedy remedy, Optional<Posting> posting, Optional<LocalDate> receivedOn) {
        return switch (remedy) {
            case NONE -> new AppealTime(remedy, null, false);
            case COURT -> new AppealTime(remedy, receivedOn.orElse(null), false);
            case LEGALITY_REVIEW ->
                posting.map(AppealTime::announced).orElseGet(() -> new AppealTime(remedy, null, false));
        };
    }

    private static AppealTime announced(Posting posting) {
        var stay = posting.stay();
        var whole = new AppealTime(Remedy.LEGALITY_REVIEW, stay.announcedOn(), false);
        return new AppealTime(
                Remedy.LEGALITY_REVIEW,
                stay.announcedOn(),
                stay.endedBy(whole.lastDay().orElseThrow()));
    }

    public boolean mayBeAppealed() {
        return remedy.mayBeUsed();
    }

    public boolean isByMembers() {
        return remedy == Remedy.LEGALITY_REVIEW;
    }

    /** The last day when an appeal is in time; empty while it is not known. */
    public Optional<LocalDate> lastDay() {
        return startsOn == null || broken
                ? Optional.empty()
                : Optional.of(StatutoryTime.lastDay(startsOn, Remedy.TIME));
    }

    /** Nobody can appeal any more. */
    public boolean isOver(LocalDate today) {
        return !mayBeAppealed() || lastDay().filter(today::isAfter).isPresent();
    }
}
