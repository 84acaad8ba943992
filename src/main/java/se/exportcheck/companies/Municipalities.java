package se.exportcheck.companies;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The municipalities to choose from, those of the region's county first; a company may have its workplace anywhere. */
public record Municipalities(List<Municipality> inCounty, List<Municipality> elsewhere) {

    /** What is chosen when there is no workplace in Sweden. */
    public static final String NONE = "none";

    public static Municipalities of(String county, LocalDate on) {
        return new Municipalities(Municipality.inCounty(county, on), Municipality.outside(county, on));
    }

    /** Whether it is one of the choices. */
    public boolean offer(String choice) {
        return NONE.equals(choice)
                || Stream.concat(inCounty.stream(), elsewhere.stream())
                        .anyMatch(place -> place.code().equals(choice));
    }

    /** The code of the municipality that was chosen; null for no workplace in Sweden. */
    public static @Nullable String code(String choice) {
        return NONE.equals(choice) ? null : choice;
    }
}
