package se.exportcheck.cases.recoveries;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The invoice by which the company pays back.
 *
 * @param payTo the region's bankgiro, or where else
 */
@Embeddable
public record Invoice(
        @Column(name = "invoice_number") String number,
        @Column(name = "invoice_due_on") LocalDate dueOn,
        @Column(name = "pay_to") String payTo) {

    /** The same, to be paid on that day unless it was to be paid later. */
    Invoice notDueBefore(LocalDate day) {
        return dueOn.isBefore(day) ? new Invoice(number, day, payTo) : this;
    }
}
