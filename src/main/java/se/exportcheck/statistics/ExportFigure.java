package se.exportcheck.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.SizeClass;

/**
 * What companies of one size class in a county exported of goods in a year (domain brief 4.7).
 *
 * @param sizeClass empty for all classes together
 * @param valueMsek million kronor; null when it is kept secret, which is not zero
 * @param companies how many they are; null when it is not known
 * @param retrieved the day when the source gave it
 */
public record ExportFigure(
        int year,
        String county,
        Method method,
        Optional<SizeClass> sizeClass,
        @Nullable BigDecimal valueMsek,
        @Nullable Integer companies,
        String source,
        LocalDate retrieved) {

    /** The code of all classes together. */
    public static final String TOTAL = "TOTAL";

    /** The value is kept secret, because it would tell of a single company. */
    public boolean isSuppressed() {
        return valueMsek == null;
    }

    /** In whole million kronor. */
    public @Nullable Long million() {
        return valueMsek == null
                ? null
                : valueMsek.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The code of the size class in files. */
    public String sizeCode() {
        return sizeClass.map(SizeClass::code).orElse(TOTAL);
    }
}
