package se.exportcheck.deminimis;

import java.math.BigDecimal;
import se.exportcheck.money.Euro;

/** An amount of aid before tax: stated in euro, or in kronor with the rate of the day that the aid was granted on. */
public sealed interface AidAmount {

    /** What counts against a ceiling: of kronor rounded up to the cent. */
    Euro counted();

    /** What a letter says: of kronor rounded half up to the cent. */
    Euro written();

    /** Whether the whole amount is within what is left; exact, without rounding. */
    boolean fits(Euro left);

    record InEuro(Euro euro) implements AidAmount {

        public InEuro {
            demandNoLessThanNothing(euro.amount());
        }

        @Override
        public Euro counted() {
            return euro;
        }

        @Override
        public Euro written() {
            return euro;
        }

        @Override
        public boolean fits(Euro left) {
            return !euro.isMoreThan(left);
        }
    }

    record InKronor(BigDecimal kronor, ExchangeRate rate) implements AidAmount {

        public InKronor {
            demandNoLessThanNothing(kronor);
        }

        @Override
        public Euro counted() {
            return Euro.counted(kronor, rate.kronor());
        }

        @Override
        public Euro written() {
            return Euro.written(kronor, rate.kronor());
        }

        @Override
        public boolean fits(Euro left) {
            return left.covers(kronor, rate.kronor());
        }
    }

    private static void demandNoLessThanNothing(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("Aid below nothing: " + amount);
        }
    }
}
