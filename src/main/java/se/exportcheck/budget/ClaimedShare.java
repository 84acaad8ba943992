package se.exportcheck.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.exportcheck.money.Kronor;

/**
 * How much of what the region has granted companies have claimed in the end.
 *
 * @param cheques that are paid for good
 */
public record ClaimedShare(long cheques, long grantedSek, long paidSek) {

    /** With fewer, one company's history would show (domain brief 5.2). */
    private static final int ENOUGH = 5;

    public boolean isKnown() {
        return cheques >= ENOUGH && grantedSek > 0;
    }

    /** Of what is granted; all of it while too little is known. To the whole krona, half up. */
    public Kronor of(Kronor granted) {
        return isKnown()
                ? Kronor.of(BigDecimal.valueOf(granted.amount())
                        .multiply(BigDecimal.valueOf(paidSek))
                        .divide(BigDecimal.valueOf(grantedSek), 0, RoundingMode.HALF_UP)
                        .longValueExact())
                : granted;
    }

    /** For reading: 0.87. Only when it is known. */
    public BigDecimal share() {
        return BigDecimal.valueOf(paidSek).divide(BigDecimal.valueOf(grantedSek), 2, RoundingMode.HALF_UP);
    }
}
