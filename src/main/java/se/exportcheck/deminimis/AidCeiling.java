package se.exportcheck.deminimis;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.CodeList;
import se.exportcheck.money.Euro;

/**
 * A ceiling that new aid under a regulation must stay within, as it is in force from a day to a day. Aid under one
 * regulation may meet several: its own, and that of the general one for several together.
 *
 * @param regulation the regulation that the new aid is given under
 * @param counted the regulations whose aid counts towards this ceiling
 * @param from first day in force; null when it has always been, as far as this program looks back
 * @param to last day in force; null when no end is set
 * @param most the ceiling for a single undertaking over three years
 * @param source the articles it stands in
 */
public record AidCeiling(
        AidRegulation regulation,
        Set<AidRegulation> counted,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Euro most,
        String source) {

    private static final List<AidCeiling> ALL =
            CodeList.read(AidCeiling.class, "ceilings.csv").map(AidCeiling::of).toList();

    public AidCeiling {
        counted = Set.copyOf(counted);
    }

    /** What new aid under the regulation must stay within on a day; nothing when it cannot be given that day. */
    public static List<AidCeiling> inForce(AidRegulation regulation, LocalDate day) {
        return ALL.stream()
                .filter(ceiling -> ceiling.regulation == regulation && ceiling.isInForce(day))
                .toList();
    }

    private boolean isInForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static AidCeiling of(CSVRecord row) {
        return new AidCeiling(
                AidRegulation.valueOf(row.get("regulation")),
                Stream.of(row.get("counted").split(",", -1))
                        .map(AidRegulation::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                day(row.get("from")),
                day(row.get("to")),
                Euro.of(row.get("euro")),
                row.get("source"));
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }
}
