package se.exportcheck.following;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.followup.Indicators;
import se.exportcheck.cases.followup.Leadership;
import se.exportcheck.cases.followup.Progress;

/**
 * The figures at one time, beside those of before.
 *
 * @param months after the last payment; 0 in the final report, null before the venture
 */
public record Column(
        @Nullable Integer months,
        Progress.Figures figures,
        @Nullable Progress progress) {

    /** Before, in the final report, and in the follow-ups that are answered. */
    static List<Column> of(GrantCase grantCase) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(null, grantCase.baseline(), null));
        grantCase.reportedProgress().ifPresent(reported -> columns.add(after(0, reported)));
        grantCase
                .followUps()
                .forEach(followUp ->
                        followUp.progress().ifPresent(progress -> columns.add(after(followUp.months(), progress))));
        return columns;
    }

    private static Column after(int months, Progress progress) {
        return new Column(months, progress.after(), progress);
    }

    public boolean isBefore() {
        return months == null;
    }

    public boolean isReport() {
        return months != null && months == 0;
    }

    public Indicators indicators() {
        return figures.indicators();
    }

    /** Who was last told to lead and own the company; null when nobody has told. */
    static @Nullable Leadership leadership(List<Column> columns) {
        return columns.reversed().stream()
                .flatMap(column -> Stream.ofNullable(column.figures.leadership()))
                .findFirst()
                .orElse(null);
    }

    public @Nullable BigDecimal exportShare() {
        return figures.indicators().exportShare().orElse(null);
    }

    public @Nullable Set<String> newMarkets() {
        return progress == null ? null : progress.newMarkets();
    }

    public @Nullable BigDecimal newJobs() {
        return progress == null ? null : progress.newJobs();
    }

    public boolean isFirstExport() {
        return progress != null && progress.isFirstExport();
    }

    public @Nullable Integer leadingWomen() {
        var told = figures.leadership();
        return told == null ? null : told.leadingWomen();
    }

    public @Nullable Integer leading() {
        var told = figures.leadership();
        return told == null ? null : told.leading().orElse(null);
    }

    /** Of those who lead, per cent. */
    public @Nullable BigDecimal shareOfWomen() {
        var told = figures.leadership();
        return told == null ? null : told.shareOfWomen().orElse(null);
    }

    /** Per cent. */
    public @Nullable Integer ownedByWomen() {
        var told = figures.leadership();
        return told == null ? null : told.ownedByWomen();
    }
}
