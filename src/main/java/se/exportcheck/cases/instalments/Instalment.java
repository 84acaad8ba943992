package se.exportcheck.cases.instalments;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.exportcheck.calendar.WorkingDays;

/**
 * <i>Delbetalning</i>: so much on such a day.
 *
 * @param amount kronor, two decimals
 */
@Embeddable
public record Instalment(LocalDate dueOn, BigDecimal amount) {

    /** Equal parts in whole kronor, a month apart, each on a day when banks are open; the last has what is over. */
    public static List<Instalment> monthly(BigDecimal debt, int parts, LocalDate first) {
        var each = debt.divide(BigDecimal.valueOf(parts), 0, RoundingMode.DOWN);
        var last = debt.subtract(each.multiply(BigDecimal.valueOf(parts - 1L)));
        return IntStream.range(0, parts)
                .mapToObj(i -> new Instalment(
                        WorkingDays.bankingDayFrom(first.plusMonths(i)), (i == parts - 1 ? last : each).setScale(2)))
                .toList();
    }

    /** Refuses parts that are not all of the debt, or that could be late from the start. */
    public static void demandPayable(List<Instalment> parts, BigDecimal debt, LocalDate today) {
        var sum = parts.stream().map(Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(debt) != 0) {
            throw new IllegalArgumentException("The parts make " + sum + " of " + debt);
        }
        if (!parts.stream().allMatch(part -> part.dueOn().isAfter(today))) {
            throw new IllegalArgumentException("No part is due before tomorrow");
        }
    }
}
