package se.exportcheck.cases.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Whom the region talks to about the application, and in which language (sv or en).
 *
 * @param needs what the company needs to be able to follow its case: an interpreter, a translation or the text in
 *     another way (FL 13 §), up to 500 characters; null when nothing is asked for
 */
@Embeddable
public record Contact(
        @Column(name = "contact_name") String name,
        @Column(name = "contact_email") String email,
        @Column(name = "contact_phone") String phone,
        @Column(name = "contact_language") String language,
        @Column(name = "contact_needs") @Nullable String needs) {}
