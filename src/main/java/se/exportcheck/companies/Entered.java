package se.exportcheck.companies;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Who wrote something down, and when.
 *
 * @param enteredBy the subject at the sign-in provider
 */
@Embeddable
public record Entered(String enteredBy, String enteredByName, Instant enteredAt) {}
