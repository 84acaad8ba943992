package se.exportcheck.cases.delivery;

import java.time.LocalDate;

/** <i>Delfående</i>: the day that a party got a decision, and what shows it (förvaltningslagen 44 §). */
public record Notified(LocalDate on, Evidence evidence) {}
