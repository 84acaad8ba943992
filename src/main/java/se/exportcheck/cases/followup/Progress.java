package se.exportcheck.cases.followup;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

/** What came of it: the company's figures and export markets before the venture, and some time after. */
public record Progress(Figures before, Figures after) {

    /** Figures and export markets (I5) at one time. */
    public record Figures(Indicators indicators, Set<String> markets) {}

    /** Markets that were not there before (I6). */
    public Set<String> newMarkets() {
        var gained = new TreeSet<>(after.markets());
        gained.removeAll(before.markets());
        return gained;
    }

    /** The change in full-time equivalents (I9); fewer are a negative number. */
    public BigDecimal newJobs() {
        return after.indicators().employees().subtract(before.indicators().employees());
    }
}
