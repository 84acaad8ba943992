package se.exportcheck.companies;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** By its name as it is written, in large or small letters. */
    public static Optional<Municipality> named(String name, LocalDate on) {
        return ALL.stream()
                .filter(municipality -> municipality.name.equalsIgnoreCase(name) && municipality.isValid(on))
                .findFirst();
    }

    public static List<Municipality> inCounty(String county, LocalDate on) {
        return listed(on, municipality -> municipality.county.equals(county));
    }

    /** All others in Sweden. */
    public static List<Municipality> outside(String county, LocalDate on) {
        return listed(on, municipality -> !municipality.county.equals(county));
    }

    /** In the order of the Swedish alphabet. */
    private static List<Municipality> listed(LocalDate on, Predicate<Municipality> which) {
        return ALL.stream()
                .filter(municipality -> municipality.isValid(on) && which.test(municipality))
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
