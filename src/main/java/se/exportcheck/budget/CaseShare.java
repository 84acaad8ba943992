package se.exportcheck.budget;

import java.math.BigDecimal;
import se.exportcheck.money.Kronor;

/** What a case takes of a frame, in whole kronor. */
public record CaseShare(
        String number,
        String company,
        Kronor reserved,
        Kronor committed,
        Kronor paid,
        Kronor returned,
        BigDecimal recovered) {

    CaseShare(
            String number,
            String company,
            long reserved,
            long committed,
            long paid,
            long returned,
            BigDecimal recovered) {
        this(
                number,
                company,
                Kronor.of(reserved),
                Kronor.of(committed),
                Kronor.of(paid),
                Kronor.of(returned),
                recovered);
    }
}
