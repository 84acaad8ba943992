package se.exportcheck.deminimis;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Euro;

/**
 * What an undertaking can have of aid on a day beside what it has had, and when it can have more: an answer to a
 * question that decides nothing.
 */
public record AidForecast(LocalDate day, AidRegulation regulation, AidAmount planned, List<Earlier> earlier) {

    /**
     * Aid that the undertaking has had.
     *
     * @param amount null for kronor whose rate is not needed, since it no longer counts
     */
    public record Earlier(
            LocalDate grantedOn,
            AidRegulation regulation,
            java.math.BigDecimal stated,
            se.exportcheck.money.Currency currency,
            @Nullable AidAmount amount) {

        /** The first day on which it counts no longer. */
        public LocalDate leavesOn() {
            var day = grantedOn.plusYears(3).plusDays(1);
            while (AidWindow.of(day).holds(grantedOn)) {
                day = day.plusDays(1);
            }
            return day;
        }

        public @Nullable ExchangeRate rate() {
            return amount instanceof AidAmount.InKronor(var kronor, var rate) ? rate : null;
        }

        public @Nullable Euro counted() {
            return amount == null ? null : amount.counted();
        }

        private Stream<AidAward> award() {
            return Stream.ofNullable(amount).map(known -> new AidAward(grantedOn, known, regulation, ""));
        }
    }

    /** From a day some aid counts no longer; then there is so much room, if the planned aid is granted. */
    public record Leaving(LocalDate day, Euro euro, Euro room) {}

    public AidForecast {
        earlier = List.copyOf(earlier);
    }

    /** The planned aid against every ceiling in force that day. */
    public AidCheck check() {
        return AidCheck.of(day, regulation, planned, awards());
    }

    public boolean counts(Earlier one) {
        return AidWindow.of(day).holds(one.grantedOn());
    }

    public @Nullable ExchangeRate rate() {
        return planned instanceof AidAmount.InKronor(var kronor, var rate) ? rate : null;
    }

    /** The days on which aid that counts now counts no longer, the next first. */
    public List<Leaving> leavings() {
        var granted = check().isOk()
                ? Stream.concat(awards().stream(), Stream.of(new AidAward(day, planned, regulation, "")))
                        .toList()
                : awards();
        return earlier.stream()
                .filter(this::counts)
                .map(Earlier::leavesOn)
                .distinct()
                .sorted()
                .filter(leaving -> !AidCeiling.inForce(regulation, leaving).isEmpty())
                .map(leaving -> new Leaving(
                        leaving,
                        leavingOn(leaving),
                        AidCheck.before(leaving, regulation, granted).room()))
                .toList();
    }

    private Euro leavingOn(LocalDate leaving) {
        return Euro.sum(earlier.stream()
                .filter(one -> counts(one) && one.leavesOn().equals(leaving))
                .flatMap(one -> Stream.ofNullable(one.counted())));
    }

    private List<AidAward> awards() {
        return earlier.stream().flatMap(Earlier::award).toList();
    }
}
