package se.exportcheck.people;

import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.LegalBasis;

/**
 * Something to be decided, as far as the right to decide it depends on it.
 *
 * @param legalBasis null for a case of before this program, whose scheme is not known here
 */
public record Matter(DecisionType type, @Nullable LegalBasis legalBasis, Kronor amount) {}
