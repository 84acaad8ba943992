package se.exportcheck.cases.introductions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * All that a partner is shown of a case beside the company's name: whom to talk to, and a few lines. Nothing else of the
 * case, and no file of it.
 */
@Embeddable
public record Shared(
        @Column(name = "summary") String summary,
        @Column(name = "contact_name") String contactName,
        @Column(name = "contact_email") String contactEmail,
        @Column(name = "contact_phone") String contactPhone) {}
