package se.exportcheck.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers as people write them: 3 200 000, 3.200.000 kr, 12,5. */
public final class Numbers {

    private static final Pattern IGNORED = Pattern.compile("(?i)[\\s\\p{Z}]|kr\\.?$|sek$|:-$");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}([.,]\\d{1,2})?");
    private static final Pattern SWEDISH_GROUPS = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,4}(,\\d{1,2})?");
    private static final Pattern ENGLISH_GROUPS = Pattern.compile("\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,2})?");

    private Numbers() {}

    public static Optional<Long> whole(@Nullable String typed) {
        return decimal(typed)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::longValue);
    }

    /** A number that is not below zero, with at most two decimals. */
    public static Optional<BigDecimal> decimal(@Nullable String typed) {
        var written = IGNORED.matcher(Text.of(typed)).replaceAll("");
        if (PLAIN.matcher(written).matches()) {
            return Optional.of(new BigDecimal(written.replace(',', '.')));
        } else if (SWEDISH_GROUPS.matcher(written).matches()) {
            return Optional.of(new BigDecimal(written.replace(".", "").replace(',', '.')));
        } else if (ENGLISH_GROUPS.matcher(written).matches()) {
            return Optional.of(new BigDecimal(written.replace(",", "")));
        } else {
            return Optional.empty();
        }
    }

    /** A number as it is put back into a field: 3 200 000 or 1250,50. */
    public static String written(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    public static String written(long number) {
        return written(BigDecimal.valueOf(number));
    }
}
