package se.exportcheck.companies.size;

import java.math.BigDecimal;
import java.util.List;

/** <i>SMF-klass</i>: what an enterprise is by its size, partner and linked enterprises counted in (2003/361/EC annex art. 2). */
public enum SmeClass {
    /** Mikroföretag. */
    MICRO(10, 2, 2),
    /** Litet företag. */
    SMALL(50, 10, 10),
    /** Medelstort företag. */
    MEDIUM(250, 50, 43),
    /** Stort företag: neither of them. */
    LARGE(0, 0, 0),
    /** A public body holds a quarter or more, so that it is no small or medium-sized enterprise (annex art. 3.4). */
    PUBLICLY_OWNED(0, 0, 0);

    private static final int MILLION = 6;

    private final BigDecimal employees;
    private final BigDecimal turnover;
    private final BigDecimal balanceSheet;

    /**
     * @param employees there are fewer
     * @param turnover at most so many million euro
     * @param balanceSheet or at most so many million euro
     */
    SmeClass(int employees, int turnover, int balanceSheet) {
        this.employees = BigDecimal.valueOf(employees);
        this.turnover = BigDecimal.valueOf(turnover).movePointRight(MILLION);
        this.balanceSheet = BigDecimal.valueOf(balanceSheet).movePointRight(MILLION);
    }

    /** Those that have limits, the smallest first. */
    public static List<SmeClass> limited() {
        return List.of(MICRO, SMALL, MEDIUM);
    }

    /** @param rate kronor for one euro */
    static SmeClass of(SizeFigures figures, BigDecimal rate) {
        return limited().stream()
                .filter(size -> size.holds(figures, rate))
                .findFirst()
                .orElse(LARGE);
    }

    /** Whether it is a small or medium-sized enterprise at all (ELIG-05). */
    public boolean isSme() {
        return switch (this) {
            case MICRO, SMALL, MEDIUM -> true;
            case LARGE, PUBLICLY_OWNED -> false;
        };
    }

    /** There are fewer. */
    public BigDecimal employees() {
        return employees;
    }

    /** The most, in kronor at a rate. */
    public BigDecimal turnover(BigDecimal rate) {
        return turnover.multiply(rate);
    }

    /** The most, in kronor at a rate. */
    public BigDecimal balanceSheet(BigDecimal rate) {
        return balanceSheet.multiply(rate);
    }

    /** Held against the limits exactly: the limits are multiplied, nothing is divided. */
    private boolean holds(SizeFigures figures, BigDecimal rate) {
        var balance = figures.balanceSheet();
        return figures.employees().compareTo(employees) < 0
                && (figures.turnover().compareTo(turnover(rate)) <= 0
                        || (balance != null && balance.compareTo(balanceSheet(rate)) <= 0));
    }
}
