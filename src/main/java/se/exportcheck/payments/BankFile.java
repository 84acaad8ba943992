package se.exportcheck.payments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file from the bank, read.
 *
 * @param id the bank's own number of it
 */
public record BankFile(Kind kind, String id, List<Line> lines) {

    /** What the bank sends. */
    public enum Kind {
        /** <i>Statusrapport</i>, {@code pain.002}: whether it has taken our payments. */
        STATUS,
        /** <i>Avisering</i>, {@code camt.054}: what has been booked on the account. */
        NOTIFICATION,
        /** <i>Kontoutdrag</i>, {@code camt.053}: all that was booked on the account in a day. */
        STATEMENT
    }

    /** What a line says of a payment. */
    public enum Said {
        /** It will be paid. */
        ACCEPTED,
        PAID,
        REJECTED,
        /** Paid, and come back. */
        CAME_BACK
    }

    /**
     * @param endToEndId the payment's own number; null when the line is about all of the file {@code messageId}
     * @param amount kronor, where the line says it
     * @param day booked, where it is
     * @param reason the bank's code, and its words
     */
    public record Line(
            Said said,
            @Nullable String endToEndId,
            @Nullable String messageId,
            @Nullable BigDecimal amount,
            @Nullable LocalDate day,
            @Nullable String reason) {

        /** The same, said of one payment. */
        Line about(String payment) {
            return new Line(said, payment, null, amount, day, reason);
        }
    }
}
