package se.exportcheck.deminimis;

import static java.math.RoundingMode.DOWN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.exportcheck.money.Euro;

/** How aid is shared out when an enterprise splits (Regulation (EU) 2023/2831 art. 3). */
public final class AidSplit {

    private static final int CENTS = 2;

    private AidSplit() {}

    /**
     * Where it cannot be told which part took over what the aid was for: in proportion to the book value of the equity
     * of each part. The cents that do not come out even go to the first; nothing is lost.
     */
    public static List<Euro> byEquity(Euro aid, List<BigDecimal> equity) {
        return byEquity(aid.amount(), equity).stream().map(Euro::new).toList();
    }

    /** The same of an amount in any currency of a hundred cents or öre. */
    public static List<BigDecimal> byEquity(BigDecimal aid, List<BigDecimal> equity) {
        var whole = equity.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() <= 0 || equity.stream().anyMatch(part -> part.signum() < 0)) {
            throw new IllegalArgumentException("No equity to share aid out by: " + equity);
        }
        var parts = new ArrayList<>(equity.stream()
                .map(part -> aid.multiply(part).divide(whole, CENTS, DOWN))
                .toList());
        var rest = aid.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        var first = IntStream.range(0, equity.size())
                .filter(i -> equity.get(i).signum() > 0)
                .findFirst()
                .orElseThrow();
        parts.set(first, parts.get(first).add(rest));
        return List.copyOf(parts);
    }
}
