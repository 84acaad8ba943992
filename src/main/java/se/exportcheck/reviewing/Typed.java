package se.exportcheck.reviewing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed into a field, read as what it stands for. */
final class Typed {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,10}([.]\\d{1,2})?");

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** One thing per line, empty lines left out. */
    static List<String> lines(String typed) {
        return Arrays.stream(typed.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Kronor with at most two decimals: {@code 200 000,50} or {@code 200000.50}. */
    static Optional<BigDecimal> amount(String typed) {
        var plain = typed.replaceAll("[\\s\u00a0\u202f]|kr", "").replace(',', '.');
        return AMOUNT.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** Whole kronor. */
    static Optional<Long> kronor(String typed) {
        return amount(typed)
                .filter(amount -> amount.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::longValueExact);
    }
}
