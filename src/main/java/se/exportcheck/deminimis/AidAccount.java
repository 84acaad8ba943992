package se.exportcheck.deminimis;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Currency;
import se.exportcheck.money.Euro;
import se.exportcheck.money.Kronor;

/**
 * All aid of minor importance that an undertaking has had, as it counts for new aid on a day.
 *
 * @param rate the rate that new aid in kronor counts at; null when it is not entered
 */
public record AidAccount(
        LocalDate day,
        AidRegulation regulation,
        List<Row> rows,
        @Nullable ExchangeRate rate) {

    /**
     * An entry of the ledger as it counts.
     *
     * @param rate the rate of its own grant date; null for euro, and when it is not entered
     * @param counts it was granted within the three years
     */
    public record Row(AidEntry entry, @Nullable ExchangeRate rate, boolean counts) {

        static Row of(AidEntry entry, AidWindow window, RateTable rates) {
            var counts = window.holds(entry.grantedOn());
            var rate = entry.rate() == null && counts && entry.currency() == Currency.SEK
                    ? rates.of(entry.grantedOn()).orElse(null)
                    : entry.rate();
            return new Row(entry, rate, counts);
        }

        Optional<AidAmount> amount() {
            return entry.amountAt(rate);
        }

        /** What it counts as; null when its rate is not known. */
        public @Nullable Euro euro() {
            return amount().map(AidAmount::counted).orElse(null);
        }

        boolean lacksRate() {
            return counts && amount().isEmpty();
        }
    }

    public static AidAccount of(LocalDate day, AidRegulation regulation, List<AidEntry> entries, RateTable rates) {
        var window = AidWindow.of(day);
        return new AidAccount(
                day,
                regulation,
                entries.stream().map(entry -> Row.of(entry, window, rates)).toList(),
                rates.of(day).orElse(null));
    }

    /**
     * The same on each day since, up to another, on which more aid was granted; the new aid counts at the rate of its own
     * day. Between those days the sum only falls, as aid leaves the window.
     */
    List<AidAccount> later(LocalDate until, RateTable rates) {
        var entries = rows.stream().map(Row::entry).toList();
        return entries.stream()
                .map(AidEntry::grantedOn)
                .filter(granted -> granted.isAfter(day) && !granted.isAfter(until))
                .distinct()
                .sorted()
                .map(granted -> of(granted, regulation, entries, rates))
                .map(account -> new AidAccount(account.day, regulation, account.rows, rate))
                .filter(account -> account.window().holds(day))
                .toList();
    }

    /** Also while a rate is missing, since nothing is known then. */
    boolean hasRoomFor(Kronor granted) {
        return check(granted).map(AidCheck::isOk).orElse(true);
    }

    /** A ceiling is passed; nothing is said of days when the regulation is not in force, or while a rate is missing. */
    boolean isExceededBy(Kronor granted) {
        return check(granted).filter(AidCheck::isExceeded).isPresent();
    }

    public AidWindow window() {
        return AidWindow.of(day);
    }

    /** The days whose rate must be entered before anything can be counted. */
    public List<LocalDate> daysWithoutRate() {
        var own = rate == null ? Stream.of(day) : Stream.<LocalDate>empty();
        var earlier =
                rows.stream().filter(Row::lacksRate).map(row -> row.entry().grantedOn());
        return Stream.concat(own, earlier).distinct().sorted().toList();
    }

    public boolean hasRates() {
        return daysWithoutRate().isEmpty();
    }

    /** What may be granted; empty while a rate is missing. */
    public Optional<AidCheck> room() {
        return hasRates() ? Optional.of(AidCheck.before(day, regulation, awards())) : Optional.empty();
    }

    /** Whether an amount may be granted; empty while a rate is missing. */
    public Optional<AidCheck> check(Kronor granted) {
        if (!hasRates()) {
            return Optional.empty();
        }
        var added = new AidAmount.InKronor(granted.toDecimal(), Objects.requireNonNull(rate));
        return Optional.of(AidCheck.of(day, regulation, added, awards()));
    }

    /** The most whole kronor that may be granted; empty while a rate is missing. */
    public Optional<Kronor> roomInKronor() {
        return room().map(check ->
                check.room().wholeKronor(Objects.requireNonNull(rate).kronor()));
    }

    private List<AidAward> awards() {
        return rows.stream()
                .filter(Row::counts)
                .map(row -> new AidAward(
                        row.entry().grantedOn(),
                        row.amount().orElseThrow(),
                        row.entry().regulation(),
                        row.entry().giver()))
                .toList();
    }
}
