package se.exportcheck.cases.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.exportcheck.cases.application.Cost;
import se.exportcheck.money.Kronor;

/**
 * What is planned to be bought, added up by supplier (COST-04). A cost whose supplier is not known yet is a purchase of
 * its own.
 *
 * @param amounts of each purchase, kronor
 * @param threshold a larger purchase needs a quote
 */
public record Purchases(List<BigDecimal> amounts, Kronor threshold) {

    static Purchases of(List<Cost> costs, Kronor threshold) {
        Map<String, BigDecimal> bySupplier = IntStream.range(0, costs.size())
                .boxed()
                .collect(Collectors.toMap(
                        row -> supplier(costs.get(row), row),
                        row -> costs.get(row).amount(),
                        BigDecimal::add));
        return new Purchases(List.copyOf(bySupplier.values()), threshold);
    }

    /** The largest sum that is bought from one supplier, kronor. */
    public BigDecimal largest() {
        return amounts.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    /** From how many suppliers more is bought than needs no quote. */
    public long needingQuote() {
        return amounts.stream()
                .filter(amount -> amount.compareTo(threshold.toDecimal()) > 0)
                .count();
    }

    private static String supplier(Cost cost, int row) {
        var number = cost.supplierNumber();
        var name = cost.supplier();
        if (number != null) {
            return number.value();
        } else {
            return name == null ? "row " + row : name.strip().toLowerCase(Locale.ROOT);
        }
    }
}
