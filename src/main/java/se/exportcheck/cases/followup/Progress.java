package se.exportcheck.cases.followup;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What came of it: the company's figures and export markets before the venture, and some time after. */
public record Progress(Figures before, Figures after) {

    /**
     * Figures, export markets (I5) and who leads the company at one time.
     *
     * @param leadership where it was asked for and told
     */
    public record Figures(
            Indicators indicators,
            Set<String> markets,
            @Nullable Leadership leadership) {}

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

    /** The company exported nothing before, and exports now (I12). */
    public boolean isFirstExport() {
        return before.indicators().export() == 0 && after.indicators().export() > 0;
    }
}
