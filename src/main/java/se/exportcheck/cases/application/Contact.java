package se.exportcheck.cases.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whom the region talks to about the application, and in which language (sv or en). */
@Embeddable
public record Contact(
        @Column(name = "contact_name") String name,
        @Column(name = "contact_email") String email,
        @Column(name = "contact_phone") String phone,
        @Column(name = "contact_language") String language) {}
