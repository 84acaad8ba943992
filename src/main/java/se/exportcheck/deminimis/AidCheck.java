package se.exportcheck.deminimis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.exportcheck.money.Euro;

/**
 * Whether aid may be granted on a day beside all that the single undertaking has had (2022:1468, 24 §; Regulation
 * (EU) 2023/2831 art. 3 and 6.4). Aid that would pass a ceiling gets no benefit at all, not even in part.
 *
 * @param rooms one for each ceiling in force that day; none when the regulation is not in force
 */
public record AidCheck(AidWindow window, List<AidRoom> rooms) {

    private static final AidAmount NOTHING = new AidAmount.InEuro(Euro.ZERO);

    /** New aid under a regulation against all earlier aid, of which only what is granted within the window counts. */
    public static AidCheck of(LocalDate day, AidRegulation regulation, AidAmount added, Collection<AidAward> earlier) {
        var window = AidWindow.of(day);
        var rooms = AidCeiling.inForce(regulation, day).stream()
                .map(ceiling -> AidRoom.of(ceiling, used(ceiling, window, earlier), added))
                .toList();
        return new AidCheck(window, rooms);
    }

    /** What could be granted on a day. */
    public static AidCheck before(LocalDate day, AidRegulation regulation, Collection<AidAward> earlier) {
        return of(day, regulation, NOTHING, earlier);
    }

    public boolean isOk() {
        return !rooms.isEmpty() && rooms.stream().allMatch(AidRoom::ok);
    }

    /** Some ceiling in force is passed. */
    boolean isExceeded() {
        return !rooms.stream().allMatch(AidRoom::ok);
    }

    /** The ceiling that leaves least; empty when the regulation is not in force. */
    public Optional<AidRoom> tightest() {
        return rooms.stream().min(Comparator.comparing(AidRoom::room));
    }

    /** What may be granted at the most; nothing when the regulation is not in force. */
    public Euro room() {
        return tightest().map(AidRoom::room).orElse(Euro.ZERO);
    }

    private static Euro used(AidCeiling ceiling, AidWindow window, Collection<AidAward> earlier) {
        return Euro.sum(earlier.stream()
                .filter(award -> ceiling.counted().contains(award.regulation()) && window.holds(award.grantedOn()))
                .map(award -> award.amount().counted()));
    }
}
