package se.exportcheck.deminimis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The rates of one source over some time, of each day the one entered last. */
public final class RateTable {

    private final RateSource source;
    private final NavigableMap<LocalDate, ExchangeRate> byDay = new TreeMap<>();

    /** @param entered rates of the source in the order that they were entered in */
    public RateTable(RateSource source, List<ExchangeRate> entered) {
        this.source = source;
        entered.forEach(rate -> byDay.put(rate.date(), rate));
    }

    /** The rate that aid granted on a day counts at; empty when it is not entered, and then nothing can be decided. */
    public Optional<ExchangeRate> of(LocalDate grantedOn) {
        return Optional.ofNullable(byDay.floorEntry(source.latest(grantedOn)))
                .map(Map.Entry::getValue)
                .filter(rate -> !rate.date().isBefore(source.earliest(grantedOn)));
    }
}
