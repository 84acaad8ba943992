package se.exportcheck.companies;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Kommun: its code in official statistics, its name, its county, and the days between which the code is in use. */
public record Municipality(
        String code,
        String name,
        String county,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final List<Municipality> ALL = CodeList.read(CodeList.class, "municipalities.csv")
            .map(Municipality::of)
            .toList();

    public static Optional<Municipality> of(String code, LocalDate on) {
        return ALL.stream()
                .filter(municipality -> municipality.code.equals(code) && municipality.isValid(on))
                .findFirst();
    }

    /** In the order of the Swedish alphabet. */
    public static List<Municipality> inCounty(String county, LocalDate on) {
        return ALL.stream()
                .filter(municipality -> municipality.county.equals(county) && municipality.isValid(on))
                .sorted(Comparator.comparing(Municipality::name, Collator.getInstance(Locale.of("sv"))))
                .toList();
    }

    public boolean isValid(LocalDate on) {
        return (validFrom == null || !on.isBefore(validFrom)) && (validTo == null || !on.isAfter(validTo));
    }

    private static Municipality of(CSVRecord row) {
        return new Municipality(
                row.get("code"), row.get("name"), row.get("county"), date(row, "valid_from"), date(row, "valid_to"));
    }

    private static @Nullable LocalDate date(CSVRecord row, String column) {
        var written = row.get(column);
        return written.isEmpty() ? null : LocalDate.parse(written);
    }
}
