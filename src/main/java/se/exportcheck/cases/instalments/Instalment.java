package se.exportcheck.cases.instalments;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * <i>Delbetalning</i>: so much on such a day.
 *
 * @param amount kronor, two decimals
 */
@Embeddable
public record Instalment(LocalDate dueOn, BigDecimal amount) {

    /** Equal parts in whole kronor, a month apart; the last has what is over. */
    public static List<Instalment> monthly(BigDecimal debt, int parts, LocalDate first) {
        var each = debt.divide(BigDecimal.valueOf(parts), 0, RoundingMode.DOWN);
        var last = debt.subtract(each.multiply(BigDecimal.valueOf(parts - 1L)));
        return IntStream.range(0, parts)
                .mapToObj(i -> new Instalment(first.plusMonths(i), (i == parts - 1 ? last : each).setScale(2)))
                .toList();
    }
}
