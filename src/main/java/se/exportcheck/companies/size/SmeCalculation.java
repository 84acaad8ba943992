package se.exportcheck.companies.size;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.util.List;

/**
 * How large an enterprise is with those that it belongs together with: partners in part, linked ones as a whole
 * (2003/361/EC annex art. 6).
 *
 * @param rate kronor for one euro
 */
public record SmeCalculation(SizeFigures own, List<Row> rows, BigDecimal rate) {

    /** Another enterprise and its figures. */
    @Embeddable
    public record Row(@Embedded Relative relative, @Embedded SizeFigures figures) {

        /** What of the figures counts. */
        public SizeFigures counted() {
            return figures.share(relative.counted());
        }
    }

    public SmeCalculation {
        rows = List.copyOf(rows);
    }

    public SizeFigures total() {
        return rows.stream()
                .filter(row -> row.relative().counted().signum() > 0)
                .map(Row::counted)
                .reduce(own, SizeFigures::plus);
    }

    public SmeClass smeClass() {
        return rows.stream().map(Row::relative).anyMatch(Relative::makesPublic)
                ? SmeClass.PUBLICLY_OWNED
                : SmeClass.of(total(), rate);
    }
}
