package se.exportcheck.people;

import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.LegalBasis;

/** Something to be decided, as far as the right to decide it depends on it. */
public record Matter(DecisionType type, LegalBasis legalBasis, Kronor amount) {}
