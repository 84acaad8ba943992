package se.exportcheck.cases;

import java.time.LocalDate;
import se.exportcheck.money.Kronor;

/** <i>Utbetalning</i>: kronor that reached the company, and the day. */
public record Payment(Kronor amount, LocalDate paidOn) {}
